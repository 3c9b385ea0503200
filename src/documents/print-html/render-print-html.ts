import { letterHead } from '../official/letter-head.ts';
import type { OfficialDocument } from '../official/official-document.ts';
import { PAGE } from '../official/page-measures.ts';
import { paperFlow } from '../official/paper-flow.ts';
import { composePages } from './compose-pages.ts';
import { escapeHtml } from './escape-html.ts';
import { firstLineTop, letterHeadHtml, pageNumberHtml } from './page-furniture.ts';
import { pageTextHtml } from './page-html.ts';
import { PRINT_STYLES } from './print-styles.ts';
import { slipsOf } from './slips.ts';

/** The page itself forbids everything but its own styles, wherever it is shown. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The paper as a page of exact A4 sheets, for preview, printing and PDF. Every line and page is composed here, not by
 * the browser, so that the screen shows what the printer prints. See docs/decisions/0006.
 */
export function renderPrintHtml(paper: OfficialDocument): string {
  const head = letterHead(paper.head);
  const pages = composePages(slipsOf(paperFlow(paper)), {
    firstTop: firstLineTop(head),
    top: PAGE.top,
    bottom: PAGE.height - PAGE.bottom,
  });
  const sheets = pages.map((page, index) => {
    const furniture = index === 0 ? letterHeadHtml(head) : pageNumberHtml(index + 1);
    return `<section class="sheet" aria-label="第${String(index + 1)}页">\n${furniture}\n${pageTextHtml(page)}\n</section>`;
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
