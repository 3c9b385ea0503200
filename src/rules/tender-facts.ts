import { approvedChanges } from '../domain/money-ledger.ts';
import { fen, formatYuan, sumFen } from '../domain/money.ts';
import type { ProjectFile, ProjectRecord } from '../domain/records/project-file.ts';
import { latestOf, recordsOf } from '../domain/records/project-file.ts';
import type { RecordFields } from '../domain/records/record-kinds.ts';
import { isExpert } from './panel-facts.ts';

type Records = Pick<ProjectFile, 'records'>;
type Fields = RecordFields<'tenderRequirements'>;

function itemFaults({ name, reviewed, tendered, result }: Fields['items'][number]): string[] {
  const over = fen(Math.max(0, tendered - reviewed));
  return [
    ...(result === 'deviating' ? [`“${name}”与审定意见不符合`] : []),
    ...(over > 0 ? [`“${name}”招标需求金额超过审定金额 ${formatYuan(over)} 元`] : []),
  ];
}

/** The rows against the review itself: only what was reviewed, and for no more than it was reviewed at. */
function reviewFaults(file: Records, items: Fields['items']): string[] {
  const conclusion = latestOf(file, 'reviewConclusion');
  // An urgent project has no review; an approved change moves contents and amounts away from it.
  if (!conclusion || approvedChanges(file).length > 0) return [];
  const reviewedAt = (rows: readonly Pick<Fields['items'][number], 'name' | 'reviewed'>[], name: string) =>
    rows.filter((row) => row.name === name).map(({ reviewed }) => reviewed);
  return [...new Set(items.map(({ name }) => name))].flatMap((name) => {
    const inReview = reviewedAt(conclusion.fields.items, name);
    if (inReview.length === 0) return [`“${name}”不在审查结论的内容之列`];
    const over = fen(Math.max(0, sumFen(reviewedAt(items, name)) - sumFen(inReview)));
    return over > 0 ? [`“${name}”所填审定金额超过审查结论 ${formatYuan(over)} 元`] : [];
  });
}

/** Where tender requirements depart from the review (办法五（一）: 与审定意见中内容不一致); Chinese, one for each fault. */
export function tenderDeviations(file: Records, { items }: Pick<Fields, 'items'>): string[] {
  return [...items.flatMap(itemFaults), ...reviewFaults(file, items)];
}

/** Whether experts confirmed tender requirements as conforming to the review (办法五（一）). */
export function isConfirmed(file: Records, { fields }: Pick<ProjectRecord<'tenderRequirements'>, 'fields'>): boolean {
  const { experts, conclusion } = fields;
  return experts.some(isExpert) && conclusion === 'conforming' && tenderDeviations(file, fields).length === 0;
}

/** Whether any tender requirements of the project are confirmed. */
export function hasConfirmedRequirements(file: Records): boolean {
  return recordsOf(file, 'tenderRequirements').some((each) => isConfirmed(file, each));
}
