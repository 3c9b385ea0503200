import { breakLines } from '../official/break-lines.ts';
import { PAGE } from '../official/page-measures.ts';
import type { FlowParagraph } from '../official/paper-flow.ts';

/** The lines of a paragraph as they are broken on the type area. */
export function paragraphLines({ lines, style }: FlowParagraph): string[] {
  const width = PAGE.textWidth - style.left - style.right;
  return lines.flatMap((text) =>
    breakLines(text, { size: style.size, spacing: style.spacing, width, firstWidth: width - style.first }),
  );
}
