import { BODY_SIZE, BODY_SPACING, CHARACTER } from './page-measures.ts';
import { textWidth } from './text-width.ts';

/**
 * Right indents of a sealed signature (7.3.5.1): the date four characters in and the office's name centred on it. A name
 * so long that it would leave the type area moves the date to the left instead, so that it stays centred.
 */
export function signatureIndents(office: string, date: string): { office: number; date: number } {
  const overhang = (textWidth(office, BODY_SIZE, BODY_SPACING) - textWidth(date, BODY_SIZE, BODY_SPACING)) / 2;
  const indent = Math.max(4 * CHARACTER, overhang);
  return { office: indent - overhang, date: indent };
}
