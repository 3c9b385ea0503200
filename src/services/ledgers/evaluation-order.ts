import { keysOf } from '../../domain/glossary.ts';
import { EVALUATION_GRADES } from '../../domain/glossary-of-records.ts';
import type { HeldRecord } from '../../storage/ledgers/holding-records.ts';
import { listHeldRecords } from '../../storage/ledgers/holding-records.ts';
import { listProjectIds } from '../../storage/project-heads.ts';
import { orderByValue } from '../../storage/project-money-columns.ts';
import { pageOfOrder } from '../../storage/project-order.ts';
import type { LedgerContext, LedgerSort } from './ledger-view.ts';

type Evaluation = Pick<HeldRecord<'evaluation'>, 'id' | 'on' | 'fields'>;

/** The evaluation of the latest day, of one day the one kept last. */
export function latestEvaluation<One extends Evaluation>(evaluations: readonly One[]): One | undefined {
  return evaluations.toSorted((a, b) => (a.on === b.on ? a.id - b.id : Number(a.on > b.on) * 2 - 1)).at(-1);
}

const GRADES = keysOf(EVALUATION_GRADES);

/** What projects can be sorted by of their latest evaluation, as numbers. */
const KEYS: Readonly<Record<string, (evaluation: Evaluation) => number>> = {
  evaluatedOn: ({ on }) => Number(on.replaceAll('-', '')),
  score: ({ fields }) => fields.score,
  grade: ({ fields }) => GRADES.indexOf(fields.grade),
};

type PageOf = (passes: Uint8Array, skip: number, size: number) => number[];

/**
 * All projects by their latest evaluation, those without one at the end; undefined when the list is sorted by something
 * that the library's overview knows.
 */
export function evaluationOrder(
  { reader, keep }: Pick<LedgerContext, 'reader' | 'keep'>,
  { by, descending }: LedgerSort,
): PageOf | undefined {
  const key = KEYS[by];
  if (!key) return undefined;
  const order = keep(`evaluations by ${by}`, () => {
    const values: Record<number, number> = {};
    for (const [projectId, own] of Map.groupBy(listHeldRecords(reader, 'evaluation'), (each) => each.projectId)) {
      const latest = latestEvaluation(own);
      if (latest) values[projectId] = key(latest);
    }
    return orderByValue(values, listProjectIds(reader));
  });
  return (passes, skip, size) => pageOfOrder(order, passes, descending, skip, size);
}
