import type { Phase } from '../../../../src/domain/glossary-of-records.ts';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { definitionOf } from '../../../../src/domain/records/record-kinds.ts';
import { usualNextSteps } from './usual-next-steps.ts';

/** The part of its life that a project is in: that of what comes next, else of what was last recorded. */
export function currentPhase(file: CallOutput<'records.file'>): Phase {
  const next = usualNextSteps(file);
  const open = next.find(({ blocking }) => blocking.length === 0) ?? next[0];
  const last = file.records.findLast(({ round }) => round === file.round);
  const kind = open?.kind ?? last?.kind;
  return kind === undefined ? 'intake' : definitionOf(kind).phase;
}
