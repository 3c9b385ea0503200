import type { ComposedPage } from '../composition/compose-pages.ts';
import { composePaper, FIRST_PAGE_SHIFT } from '../composition/compose-paper.ts';
import type { OfficialDocument } from '../official/official-document.ts';
import { paperHead } from '../official/paper-head.ts';
import { escapeHtml } from './escape-html.ts';
import { pageNumberHtml, paperHeadHtml } from './page-furniture.ts';
import { pageTextHtml } from './page-html.ts';
import { PRINT_STYLES } from './print-styles.ts';

/** The page itself forbids everything but its own styles, wherever it is shown. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** What a page has beside its text: the head on the first one, the number on every one but a letter's first. */
function furnitureOf(paper: OfficialDocument, page: number): string {
  const head = page === 1 && paper.form !== 'plain' ? [paperHeadHtml(paperHead(paper))] : [];
  const number = page === 1 && paper.form === 'letter' ? [] : [pageNumberHtml(page)];
  return [...head, ...number].join('\n');
}

/** The first page of a headed paper, its text where a browser's glyphs stand as Word's do; the record keeps its place. */
function shifted(page: ComposedPage, { form }: OfficialDocument, number: number): ComposedPage {
  if (number > 1 || form === 'plain') return page;
  return page.map((placed) =>
    placed.slip.kind === 'record' ? placed : { ...placed, top: placed.top + FIRST_PAGE_SHIFT },
  );
}

/**
 * The paper as a page of exact A4 sheets, for preview, printing and PDF. Every line and page is composed here, not by
 * the browser, so that the screen shows what the printer prints. See docs/decisions/0006.
 */
export function renderPrintHtml(paper: OfficialDocument): string {
  const sheets = composePaper(paper).map((page, index) => {
    const furniture = furnitureOf(paper, index + 1);
    return `<section class="sheet" aria-label="第${String(index + 1)}页">\n${furniture}\n${pageTextHtml(shifted(page, paper, index + 1))}\n</section>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(paper.title)}</title>
<style>${PRINT_STYLES}</style>
</head>
<body>
${sheets.join('\n')}
</body>
</html>
`;
}
