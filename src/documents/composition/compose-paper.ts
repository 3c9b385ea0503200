import type { OfficialDocument } from '../official/official-document.ts';
import { BODY_SIZE, LINE, PAGE } from '../official/page-measures.ts';
import { paperFlow } from '../official/paper-flow.ts';
import { paperHead } from '../official/paper-head.ts';
import type { ComposedPage } from './compose-pages.ts';
import { composePages } from './compose-pages.ts';
import { glyphsBelowLineTop } from './glyph-position.ts';
import { slipsOf } from './slips.ts';

/** Every line and page of a paper, set here and not by the program that shows it. */
export function composePaper(paper: OfficialDocument): ComposedPage[] {
  const firstTop =
    paper.form === 'plain' ? PAGE.top : paperHead(paper).numberInkTop - glyphsBelowLineTop(LINE, BODY_SIZE);
  return composePages(slipsOf(paperFlow(paper)), { firstTop, top: PAGE.top, bottom: PAGE.height - PAGE.bottom });
}
