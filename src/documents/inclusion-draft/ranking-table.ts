import { CONSTRUCTION_TYPES } from '../../domain/glossary.ts';
import { REVIEW_CONCLUSIONS } from '../../domain/glossary-of-records.ts';
import type { RankedProject, SubmittedInclusion } from '../../domain/inclusion-draft.ts';
import { inclusionSums } from '../../domain/inclusion-draft.ts';
import type { Fen } from '../../domain/money.ts';
import { formatWanYuan } from '../../domain/money.ts';
import type { Block, TableColumn } from '../official/official-document.ts';
import { mm } from '../official/page-measures.ts';
import { CELL } from '../official/paragraph-style.ts';
import { percentText } from '../official/percent-text.ts';
import { textWidth } from '../official/text-width.ts';
import { inclusionLine, lineText } from './inclusion-line.ts';

const TABLE_MM = 156;
const RANK_MM = 11;
const REASON_MM = 36;
const AMOUNTS = ['申报', '审定', '核减\n核减率', '建议'];
const FIRST_AMOUNT = 2;

/** As wide as its widest amount asks, so that no number is torn. */
function amountColumn(title: string, cells: readonly string[]): TableColumn {
  const widest = Math.max(
    ...[title, ...cells].flatMap((cell) => cell.split('\n')).map((text) => textWidth(text, CELL.size)),
  );
  return { title, widthMm: Math.ceil((widest + 2 * CELL.padding) / mm(0.1) + 1) / 10, align: 'end' };
}

/** Names with unit, type and conclusion below them leave the 156 mm of the page room for amounts and reasons. */
function columns(rows: readonly (readonly string[])[]): TableColumn[] {
  const amounts = AMOUNTS.map((title, index) =>
    amountColumn(
      title,
      rows.map((row) => row[FIRST_AMOUNT + index] ?? ''),
    ),
  );
  const others = RANK_MM + REASON_MM + amounts.reduce((sum, { widthMm }) => sum + widthMm, 0);
  return [
    { title: '排序', widthMm: RANK_MM, align: 'center' },
    { title: '项目名称\n（单位、类型、审查结论）', widthMm: TABLE_MM - others, align: 'start' },
    ...amounts,
    { title: '排序理由', widthMm: REASON_MM, align: 'start' },
  ];
}

function reviewedCells(declared: Fen, reviewed: Fen | null): readonly [string, string] {
  if (reviewed === null) return ['', ''];
  const reduced = Math.max(0, declared - reviewed) as Fen;
  return [formatWanYuan(reviewed), `${formatWanYuan(reduced)}\n${percentText(reduced, declared)}`];
}

function projectRow(project: RankedProject): string[] {
  const { rank, name, unitName, constructionType, conclusion, declared, reviewed, amount, reason } = project;
  const facts = [unitName, CONSTRUCTION_TYPES[constructionType], conclusion && REVIEW_CONCLUSIONS[conclusion]];
  const known = facts.filter((fact) => fact !== null).join('、');
  return [
    String(rank),
    `${name}\n（${known}）`,
    formatWanYuan(declared),
    ...reviewedCells(declared, reviewed),
    formatWanYuan(amount),
    reason,
  ];
}

function totalRow(entries: readonly RankedProject[]): string[] {
  const { declared, reviewed, reduced, amount } = inclusionSums(entries);
  return [
    '',
    `合计（${String(entries.length)}个项目）`,
    formatWanYuan(declared),
    formatWanYuan(reviewed),
    `${formatWanYuan(reduced)}\n${percentText(reduced, reviewed + reduced)}`,
    formatWanYuan(amount),
    '',
  ];
}

/** 附表: the projects in their order, with the line at which the money ends across the whole table. */
export function rankingTable(submitted: SubmittedInclusion): Block {
  const { entries, envelope } = submitted;
  const { line } = inclusionLine(submitted);
  const total = totalRow(entries);
  const rows = entries.map(projectRow);
  return {
    kind: 'table',
    columns: columns([...rows, total]),
    rows: [...rows.toSpliced(line.within, 0, [lineText(line, envelope)]), total],
  };
}
