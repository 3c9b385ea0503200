import { NUMBER_LABELS } from '../../../domain/experts/expert-number.ts';
import type { Expert } from '../../../domain/experts/expert.ts';
import { EXPERT_FIELDS } from '../../../domain/experts/glossary-of-experts.ts';

/** What the 专家费发放表 needs of an expert and the 专家库 does not have, by its name. */
export function feeLacks({ kind, number, bankName, bankAccount }: Expert): string[] {
  return [
    ...(number === null ? [NUMBER_LABELS[kind]] : []),
    ...(bankName === '' ? [EXPERT_FIELDS.bankName] : []),
    ...(bankAccount === '' ? [EXPERT_FIELDS.bankAccount] : []),
  ];
}
