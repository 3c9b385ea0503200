import type { RankedProject, SubmittedInclusion } from './inclusion-draft.ts';
import { formatExactWanYuan } from './money.ts';

function placeOf({ rank }: RankedProject): string {
  return `第 ${String(rank)} 位`;
}

function changesOfEntry(before: RankedProject, after: RankedProject): string[] {
  return [
    ...(before.rank === after.rank ? [] : [`由${placeOf(before)}调到${placeOf(after)}`]),
    ...(before.amount === after.amount
      ? []
      : [`建议金额由 ${formatExactWanYuan(before.amount)} 万元改为 ${formatExactWanYuan(after.amount)} 万元`]),
    ...(before.reason === after.reason ? [] : ['改写排序理由']),
  ];
}

function entryChanges(before: SubmittedInclusion, after: SubmittedInclusion): string[] {
  const earlier = new Map(before.entries.map((entry) => [entry.projectId, entry]));
  const later = new Set(after.entries.map(({ projectId }) => projectId));
  const gone = before.entries.filter(({ projectId }) => !later.has(projectId));
  return [
    ...gone.map(({ code, name }) => `去掉 ${code} ${name}`),
    ...after.entries.flatMap((entry) => {
      const old = earlier.get(entry.projectId);
      const where = `${entry.code} ${entry.name}`;
      if (!old) return [`新列 ${where}，${placeOf(entry)}`];
      const changes = changesOfEntry(old, entry);
      return changes.length === 0 ? [] : [`${where}：${changes.join('，')}`];
    }),
  ];
}

/** What a submitted version has otherwise than the one before it, in sentences; empty when nothing differs. */
export function inclusionChanges(before: SubmittedInclusion, after: SubmittedInclusion): string[] {
  const envelopes = [before.envelope, after.envelope].map(formatExactWanYuan);
  return [
    ...(before.envelope === after.envelope
      ? []
      : [`资金盘子由 ${envelopes[0] ?? ''} 万元改为 ${envelopes[1] ?? ''} 万元`]),
    ...(before.basis === after.basis ? [] : ['改写编制依据']),
    ...entryChanges(before, after),
  ];
}
