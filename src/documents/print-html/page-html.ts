import { mm, PAGE } from '../official/page-measures.ts';
import type { ParagraphRole, ParagraphStyle } from '../official/paragraph-style.ts';
import type { ComposedPage, PlacedSlip } from './compose-pages.ts';
import { escapeHtml } from './escape-html.ts';
import type { CopiesSlip, LineSlip, RowSlip } from './slips.ts';

type Placed<Kind> = PlacedSlip & { readonly slip: Kind };

const TAGS: Partial<Record<ParagraphRole, string>> = {
  title: 'h1',
  heading1: 'h2',
  heading2: 'h3',
  attachmentTitle: 'h2',
};

/** Points with no more digits than matter. */
export function pt(points: number): string {
  return `${String(Math.round(points * 100) / 100)}pt`;
}

function lineHtml(text: string, style: ParagraphStyle, isFirst: boolean, isLast: boolean): string {
  const spread = style.align === 'justify' && !isLast ? ' class="spread"' : '';
  const indent = isFirst && style.first !== 0 ? ` style="margin-left:${pt(style.first)}"` : '';
  return `<span${spread}${indent}>${escapeHtml(text)}</span>`;
}

function paragraphHtml(tag: string, top: number, style: ParagraphStyle, lines: readonly string[]): string {
  const place = [
    `top:${pt(top)}`,
    `left:${pt(PAGE.left + style.left)}`,
    `width:${pt(PAGE.textWidth - style.left - style.right)}`,
    `font-size:${pt(style.size)}`,
    `line-height:${pt(style.line)}`,
    `letter-spacing:${pt(style.spacing)}`,
  ].join(';');
  return `<${tag} class="${style.face} ${style.align}" style="${place}">${lines.join('')}</${tag}>`;
}

function linesHtml(run: readonly Placed<LineSlip>[]): string {
  const [first] = run;
  if (first === undefined || first.slip.text === '') return '';
  const { role, style } = first.slip.paragraph;
  const lines = run.map(({ slip }) => lineHtml(slip.text, style, slip.isFirst, slip.isLast));
  return paragraphHtml(TAGS[role] ?? 'p', first.top, style, lines);
}

function copiesHtml({ slip: { paragraph, lines }, top }: Placed<CopiesSlip>): string {
  const spans = lines.map((text, index) => lineHtml(text, paragraph.style, index === 0, index === lines.length - 1));
  return paragraphHtml('p', top, paragraph.style, spans);
}

function rowAttributes({ isRepeated, slip }: Placed<RowSlip>): string {
  if (isRepeated) return ' class="repeated" aria-hidden="true"';
  if (!slip.isTall) return '';
  return ` class="tall${slip.isFirst ? '' : ' continued'}"`;
}

function rowHtml(slips: readonly Placed<RowSlip>[]): string {
  const [first] = slips;
  if (first === undefined) return '';
  const { row, table } = first.slip;
  const tag = row < 0 ? 'th' : 'td';
  const height = slips.reduce((sum, { slip }) => sum + slip.height, 0);
  const cells = table.columns.map(({ align }, column) => {
    const lines = slips.flatMap(({ slip }) => slip.cells[column] ?? []).filter((line) => line !== '');
    const spans = lines.map((line) => `<span>${escapeHtml(line)}</span>`).join('');
    return `<${tag}${align === 'center' ? ' class="center"' : ''}>${spans}</${tag}>`;
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
export function pageTextHtml(page: ComposedPage): string {
  return runsBy(page, isOnePiece)
    .map((run) => {
      const copies = run.find(isKind('copies'));
      if (copies !== undefined) return copiesHtml(copies);
      return linesHtml(run.filter(isKind('line'))) + tableHtml(run.filter(isKind('row')));
    })
    .join('\n');
}
