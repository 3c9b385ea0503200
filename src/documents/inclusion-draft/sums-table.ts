import type { RankedProject } from '../../domain/inclusion-draft.ts';
import { inclusionSums } from '../../domain/inclusion-draft.ts';
import { formatWanYuan } from '../../domain/money.ts';
import type { Block } from '../official/official-document.ts';
import { percentText } from '../official/percent-text.ts';

function sumsRow(label: string, entries: readonly RankedProject[]): string[] {
  const { declared, reviewed, reduced, amount } = inclusionSums(entries);
  return [
    label,
    String(entries.length),
    formatWanYuan(declared),
    formatWanYuan(reviewed),
    formatWanYuan(reduced),
    percentText(reduced, reviewed + reduced),
    formatWanYuan(amount),
  ];
}

/** How many projects of each kind there are and what they come to, in 万元; kinds without a project are left out. */
export function sumsTable<Term extends string>(
  title: string,
  terms: Readonly<Record<Term, string>>,
  entries: readonly RankedProject[],
  termOf: (entry: RankedProject) => Term | null,
): Block {
  const groups = Object.entries<string>(terms).map(
    ([term, label]) => [label, entries.filter((entry) => termOf(entry) === term)] as const,
  );
  return {
    kind: 'table',
    columns: [
      { title, widthMm: 30, align: 'center' },
      { title: '个数', widthMm: 16, align: 'center' },
      { title: '申报\n（万元）', widthMm: 24, align: 'end' },
      { title: '审定\n（万元）', widthMm: 24, align: 'end' },
      { title: '核减\n（万元）', widthMm: 22, align: 'end' },
      { title: '核减率', widthMm: 18, align: 'end' },
      { title: '建议\n（万元）', widthMm: 22, align: 'end' },
    ],
    rows: [
      ...groups.filter(([, own]) => own.length > 0).map(([label, own]) => sumsRow(label, own)),
      sumsRow('合计', entries),
    ],
  };
}
