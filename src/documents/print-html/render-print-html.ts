import type { ComposedPage } from '../composition/compose-pages.ts';
import { composePaper, firstPageShift } from '../composition/compose-paper.ts';
import type { OfficialDocument } from '../official/official-document.ts';
import type { PageMeasures } from '../official/page-measures.ts';
import { pageMeasures } from '../official/page-measures.ts';
import { paperHead } from '../official/paper-head.ts';
import { escapeHtml } from './escape-html.ts';
import { pageNumberHtml, paperHeadHtml } from './page-furniture.ts';
import { pageTextHtml } from './page-html.ts';
import { printStyles } from './print-styles.ts';

/** The page itself forbids everything but its own styles, wherever it is shown. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** What a page has beside its text: the head on the first one, the number on every one but a letter's first. */
function furnitureOf(paper: OfficialDocument, page: number, measures: PageMeasures): string {
  const head = page === 1 && paper.form !== 'plain' ? [paperHeadHtml(paperHead(paper), measures)] : [];
  const number = page === 1 && paper.form === 'letter' ? [] : [pageNumberHtml(page, measures)];
  return [...head, ...number].join('\n');
}

/** The first page of a headed paper, its text where a browser's glyphs stand as Word's do; the record keeps its place. */
function shifted(page: ComposedPage, { form }: OfficialDocument, shift: number): ComposedPage {
  if (form === 'plain') return page;
  return page.map((placed) => (placed.slip.kind === 'record' ? placed : { ...placed, top: placed.top + shift }));
}

/**
 * The paper as a page of exact A4 sheets, for preview, printing and PDF. Every line and page is composed here, not by
 * the browser, so that the screen shows what the printer prints. See docs/decisions/0006.
 */
export function renderPrintHtml(paper: OfficialDocument): string {
  const measures = pageMeasures(paper.profile);
  const shift = firstPageShift(measures.line);
  const sheets = composePaper(paper).map((page, index) => {
    const furniture = furnitureOf(paper, index + 1, measures);
    const placed = index === 0 ? shifted(page, paper, shift) : page;
    return `<section class="sheet" aria-label="第${String(index + 1)}页">\n${furniture}\n${pageTextHtml(placed, measures)}\n</section>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(paper.title)}</title>
<style>${printStyles(measures.left)}</style>
</head>
<body>
${sheets.join('\n')}
</body>
</html>
`;
}
