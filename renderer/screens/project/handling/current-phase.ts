import type { Phase } from '../../../../src/domain/glossary-of-records.ts';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { definitionOf } from '../../../../src/domain/records/record-kinds.ts';

/** The part of its life that a project is in: that of what comes next, else of what was last recorded. */
export function currentPhase({ steps, records, round }: CallOutput<'records.file'>): Phase {
  const next = steps.filter(({ isNext }) => isNext);
  const open = next.find(({ blocking }) => blocking.length === 0) ?? next[0];
  const last = records.findLast((record) => record.round === round);
  const kind = open?.kind ?? last?.kind;
  return kind === undefined ? 'intake' : definitionOf(kind).phase;
}
