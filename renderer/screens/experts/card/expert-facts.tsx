import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { MaskedExpert } from '../../../../src/contract/shapes/expert.ts';
import { formatChineseDate } from '../../../../src/domain/dates.ts';
import { NUMBER_LABELS } from '../../../../src/domain/experts/expert-number.ts';
import type { PersonalField } from '../../../../src/domain/experts/expert.ts';
import {
  EXPERT_FIELDS,
  EXPERT_KINDS,
  EXPERT_ORIGINS,
  INTEREST_KINDS,
  PERSONAL_FIELDS,
} from '../../../../src/domain/experts/glossary-of-experts.ts';
import { useCall } from '../../../client/use-call.ts';
import { FactsList } from '../../../components/facts-list.tsx';
import { RevealedField } from './revealed-field.tsx';

function lines(texts: readonly string[]): ReactNode {
  if (texts.length === 0) return '无';
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </Box>
  );
}

function useSpecialtyNames(): (id: number) => string {
  const { data } = useCall('specialties.list', {});
  const names = new Map<number, string>(
    data?.rows.map(({ id, name, retired }) => [id, retired ? `${name}（已停用）` : name]),
  );
  return (id) => names.get(id) ?? '';
}

/** What is on record of an expert; personal data masked, each with its button. */
export function ExpertFacts({ expert }: { readonly expert: MaskedExpert }) {
  const nameOf = useSpecialtyNames();
  const personal = (field: PersonalField, label: string = PERSONAL_FIELDS[field]) =>
    [
      label,
      <RevealedField key={field} expertId={expert.id} field={field} label={label} masked={expert[field] ?? ''} />,
    ] as const;
  return (
    <FactsList
      facts={[
        [EXPERT_FIELDS.kind, EXPERT_KINDS[expert.kind]],
        [EXPERT_FIELDS.employer, expert.employer],
        [EXPERT_FIELDS.title, expert.title],
        [EXPERT_FIELDS.outside, EXPERT_ORIGINS[expert.outside ? 'outside' : 'inside']],
        [EXPERT_FIELDS.specialties, expert.specialties.map(nameOf).join('、')],
        personal('number', NUMBER_LABELS[expert.kind]),
        ...(expert.kind === 'institution' ? [[EXPERT_FIELDS.contactName, expert.contactName] as const] : []),
        personal('phone'),
        personal('email'),
        [EXPERT_FIELDS.bankHolder, expert.bankHolder],
        [EXPERT_FIELDS.bankName, expert.bankName],
        personal('bankAccount'),
        [
          EXPERT_FIELDS.interests,
          lines(
            expert.interests.map(({ kind, organisation, reason }) => {
              return `${INTEREST_KINDS[kind]}：${organisation}${reason === '' ? '' : `（${reason}）`}`;
            }),
          ),
        ],
        [
          EXPERT_FIELDS.leaves,
          lines(
            expert.leaves.map(({ from, until, reason }) => {
              return `${formatChineseDate(from)}至${formatChineseDate(until)}${reason === '' ? '' : `，${reason}`}`;
            }),
          ),
        ],
        [EXPERT_FIELDS.note, expert.note],
      ]}
    />
  );
}
