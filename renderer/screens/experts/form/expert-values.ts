import type { MaskedExpert } from '../../../../src/contract/shapes/expert.ts';
import type { PersonalField } from '../../../../src/domain/experts/expert.ts';
import type { ExpertKind } from '../../../../src/domain/experts/glossary-of-experts.ts';
import { PERSONAL_FIELDS } from '../../../../src/domain/experts/glossary-of-experts.ts';
import { keysOf } from '../../../../src/domain/glossary.ts';
import type { SpecialtyId } from '../../../../src/domain/ids.ts';
import type { RowCells } from '../../../components/editable-table/sheet.ts';

/** The form of an expert while it is typed. */
export interface ExpertValues {
  kind: ExpertKind;
  name: string;
  number: string;
  employer: string;
  title: string;
  origin: 'inside' | 'outside';
  contactName: string;
  phone: string;
  email: string;
  bankHolder: string;
  bankName: string;
  bankAccount: string;
  specialties: SpecialtyId[];
  interests: RowCells[];
  leaves: RowCells[];
  note: string;
  /** Personal data on record that is left as it is, without having been shown. */
  kept: PersonalField[];
}

export const BLANK_INTEREST = { kind: '', organisation: '', reason: '' };
export const BLANK_LEAVE = { from: '', until: '', reason: '' };

export const NEW_EXPERT: ExpertValues = {
  kind: 'person',
  name: '',
  number: '',
  employer: '',
  title: '',
  origin: 'inside',
  contactName: '',
  phone: '',
  email: '',
  bankHolder: '',
  bankName: '',
  bankAccount: '',
  specialties: [],
  interests: [BLANK_INTEREST],
  leaves: [BLANK_LEAVE],
  note: '',
  kept: [],
};

/** What the form begins with for an expert on record: personal data is kept, and not in the form. */
export function valuesOf(expert: MaskedExpert): ExpertValues {
  const { kind, name, employer, title, outside, contactName, bankHolder, bankName, specialties, note } = expert;
  const { interests, leaves } = expert;
  return {
    ...NEW_EXPERT,
    kind,
    name,
    employer,
    title,
    contactName,
    bankHolder,
    bankName,
    specialties,
    note,
    origin: outside ? 'outside' : 'inside',
    interests: interests.length === 0 ? [BLANK_INTEREST] : interests.map((interest) => ({ ...interest })),
    leaves: leaves.length === 0 ? [BLANK_LEAVE] : leaves.map((leave) => ({ ...leave })),
    kept: keysOf(PERSONAL_FIELDS).filter((field) => (expert[field] ?? '') !== ''),
  };
}
