import type { OfficialDocument } from '../official/official-document.ts';
import { BODY_SIZE, PAGE, pageMeasures } from '../official/page-measures.ts';
import type { PaperFlow } from '../official/paper-flow.ts';
import { paperFlow } from '../official/paper-flow.ts';
import { paperHead } from '../official/paper-head.ts';
import type { ComposedPage } from './compose-pages.ts';
import { composePages } from './compose-pages.ts';
import { glyphsBelowLineTop, wordGlyphsBelowLineTop } from './glyph-position.ts';
import { slipsOf } from './slips.ts';

/**
 * How much lower a browser's lines stand on the first page than Word's, so that the glyphs of both stand where the head
 * wants them: the number's line decides where the text begins.
 */
export function firstPageShift(line: number): number {
  return wordGlyphsBelowLineTop(line, BODY_SIZE) - glyphsBelowLineTop(line, BODY_SIZE);
}

/** Every line and page of a paper, set here and not by the program that shows it; as many lines to a page as in Word. */
export function composePaper(paper: OfficialDocument, flow: PaperFlow = paperFlow(paper)): ComposedPage[] {
  const { top, bottom, line } = pageMeasures(paper.profile);
  const firstTop =
    paper.form === 'plain' ? top : paperHead(paper).numberInkTop - wordGlyphsBelowLineTop(line, BODY_SIZE);
  return composePages(slipsOf(flow), { firstTop, top, bottom: PAGE.height - bottom });
}
