import { BODY_SIZE, BODY_SPACING, CHARACTER, PAGE } from './page-measures.ts';
import { textWidth } from './text-width.ts';

/**
 * The strip on whose middle a sealed signature stands (7.3.5.1): the date ends four characters from the right and the
 * office's name is centred on it. A name so long that it would leave the type area moves both to the left instead,
 * at most to the middle, where it goes over lines. The strip reaches a character into the right margin, so that a long name never breaks for a slightly wider font;
 * not so when the name goes over lines anyway.
 */
export function signatureStrip(office: string, date: string): { left: number; right: number } {
  const nameWidth = textWidth(office, BODY_SIZE, BODY_SPACING);
  const dateWidth = textWidth(date, BODY_SIZE, BODY_SPACING);
  const middleFromRight = Math.min(Math.max(4 * CHARACTER + dateWidth / 2, nameWidth / 2), PAGE.textWidth / 2);
  const right = nameWidth > PAGE.textWidth ? 0 : -CHARACTER;
  return { left: PAGE.textWidth - 2 * middleFromRight + right, right };
}
