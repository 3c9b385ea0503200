import type { PageMeasures } from '../official/page-measures.ts';
import { mm } from '../official/page-measures.ts';
import type { ParagraphRole } from '../official/paragraph-style.ts';
import type { ComposedPage, PlacedSlip } from '../composition/compose-pages.ts';
import type { LineSlip, RowSlip } from '../composition/slips.ts';
import { escapeHtml } from './escape-html.ts';
import { lineHtml, paragraphHtml, pt } from './line-html.ts';
import { recordHtml } from './record-html.ts';

type Placed<Kind> = PlacedSlip & { readonly slip: Kind };

const TAGS: Partial<Record<ParagraphRole, string>> = {
  title: 'h1',
  heading1: 'h2',
  heading2: 'h3',
  attachmentTitle: 'h2',
};

function linesHtml(run: readonly Placed<LineSlip>[], { left }: PageMeasures): string {
  const [first] = run;
  if (first === undefined || first.slip.text === '') return '';
  const { role, style } = first.slip.paragraph;
  const lines = run.map(({ slip }) => lineHtml(slip.text, style, slip.isFirst, slip.isLast));
  return paragraphHtml(TAGS[role] ?? 'p', { top: first.top, left }, style, lines);
}

function rowAttributes({ isRepeated, slip }: Placed<RowSlip>): string {
  if (isRepeated) return ' class="repeated" aria-hidden="true"';
  if (slip.isAcross) return ' class="across"';
  if (!slip.isTall) return '';
  return ` class="tall${slip.isFirst ? '' : ' continued'}"`;
}

function rowHtml(slips: readonly Placed<RowSlip>[]): string {
  const [first] = slips;
  if (first === undefined) return '';
  const { row, table } = first.slip;
  const tag = row < 0 ? 'th' : 'td';
  const height = slips.reduce((sum, { slip }) => sum + slip.height, 0);
  const cells = first.slip.cells.map((_, column) => {
    const lines = slips.flatMap(({ slip }) => slip.cells[column] ?? []).filter((line) => line !== '');
    const spans = lines.map((line) => `<span>${escapeHtml(line)}</span>`).join('');
    const align = table.columns[column]?.align;
    const across = first.slip.isAcross ? ` colspan="${String(table.columns.length)}"` : '';
    const own = row < 0 || align === 'start' || first.slip.isAcross ? '' : ` class="${align ?? ''}"`;
    return `<${tag}${across}${own}>${spans}</${tag}>`;
  });
  return `<tr${rowAttributes(first)} style="height:${pt(height)}">${cells.join('')}</tr>`;
}

function tableHtml(run: readonly Placed<RowSlip>[]): string {
  const [first] = run;
  if (first === undefined) return '';
  const columns = first.slip.table.columns.map(({ widthMm }) => `<col style="width:${pt(mm(widthMm))}">`);
  const rows = runsBy(run, (a, b) => a.slip.row === b.slip.row).map(rowHtml);
  return `<table style="top:${pt(first.top)}"><colgroup>${columns.join('')}</colgroup><tbody>${rows.join('')}</tbody></table>`;
}

/** Neighbours that belong together. */
function runsBy<Item>(items: readonly Item[], belong: (a: Item, b: Item) => boolean): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && belong(last, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function isOnePiece({ slip: a }: PlacedSlip, { slip: b }: PlacedSlip): boolean {
  if (a.kind === 'line' && b.kind === 'line') return a.paragraph === b.paragraph;
  return a.kind === 'row' && b.kind === 'row' && a.table === b.table;
}

function isKind<Kind extends PlacedSlip['slip']['kind']>(kind: Kind) {
  return (placed: PlacedSlip): placed is Placed<Extract<PlacedSlip['slip'], { kind: Kind }>> =>
    placed.slip.kind === kind;
}

/** The text of one page, every paragraph and table at its place. */
export function pageTextHtml(page: ComposedPage, measures: PageMeasures): string {
  return runsBy(page, isOnePiece)
    .map((run) => {
      const record = run.find(isKind('record'));
      if (record !== undefined) return recordHtml(record.slip, record.top, measures);
      return linesHtml(run.filter(isKind('line')), measures) + tableHtml(run.filter(isKind('row')));
    })
    .join('\n');
}
