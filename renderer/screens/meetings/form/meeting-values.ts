import type { CallOutput } from '../../../../src/contract/contract.ts';
import type { MeetingPurpose } from '../../../../src/domain/experts/glossary-of-experts.ts';
import type { IsoDate } from '../../../../src/domain/dates.ts';
import type { Stage } from '../../../../src/domain/glossary.ts';
import type { ProjectId, SpecialtyId } from '../../../../src/domain/ids.ts';
import type { RowCells } from '../../../components/editable-table/sheet.ts';

/** A project as the form names it. */
export interface ChosenProject {
  readonly projectId: ProjectId;
  readonly code: string;
  readonly name: string;
  readonly unitName: string;
  readonly stage: Stage;
}

/** The form of a meeting while it is typed. */
export interface MeetingValues {
  purpose: MeetingPurpose;
  title: string;
  meetingOn: IsoDate | null;
  place: string;
  projects: ChosenProject[];
  fixedMembers: RowCells[];
  conditions: RowCells[];
  excludedOrganisations: string;
  note: string;
}

/** A specialty as its cell keeps it. Not a bare number, which an object would move before the other keys. */
export function specialtyKey(id: SpecialtyId | null): string {
  return id === null ? 'any' : `specialty ${String(id)}`;
}

export const BLANK_MEMBER = { name: '', employer: '', role: '' };
export const BLANK_CONDITION = { specialtyId: 'any', origin: 'any', kind: 'any', count: '', reserves: '' };

/** What the office begins with: both bureaus, and one expert from outside among three. */
export const NEW_MEETING: MeetingValues = {
  purpose: 'review',
  title: '',
  meetingOn: null,
  place: '',
  projects: [],
  fixedMembers: [
    { name: '', employer: '区发展改革和经济信息化局', role: 'development' },
    { name: '', employer: '区财政局', role: 'finance' },
  ],
  conditions: [
    { specialtyId: 'any', origin: 'outside', kind: 'any', count: '1', reserves: '1' },
    { specialtyId: 'any', origin: 'any', kind: 'any', count: '2', reserves: '1' },
  ],
  excludedOrganisations: '',
  note: '',
};

/** What the form begins with for a meeting that is there. */
export function valuesOf({ meeting, projects }: CallOutput<'meetings.desk'>): MeetingValues {
  const { purpose, title, meetingOn, place, note, fixedMembers, conditions, excludedOrganisations } = meeting;
  return {
    purpose,
    title,
    meetingOn,
    place,
    note,
    projects,
    fixedMembers: fixedMembers.length === 0 ? [BLANK_MEMBER] : fixedMembers.map((member) => ({ ...member })),
    conditions:
      conditions.length === 0
        ? [BLANK_CONDITION]
        : conditions.map(({ specialtyId, origin, kind, count, reserves }) => ({
            specialtyId: specialtyKey(specialtyId),
            origin,
            kind,
            count: String(count),
            reserves: String(reserves),
          })),
    excludedOrganisations: excludedOrganisations.join('\n'),
  };
}
