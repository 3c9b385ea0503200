import type { LetterHead } from '../official/letter-head.ts';
import { RULE } from '../official/letter-head.ts';
import { BODY_SIZE, LINE, PAGE, PAGE_NUMBER } from '../official/page-measures.ts';
import { escapeHtml } from './escape-html.ts';
import { pt } from './page-html.ts';

/**
 * Browsers put the first font of a line into its middle, as that font's ascent and descent have it. This is how far
 * Chinese glyphs then rise above the middle when the first font is Times New Roman or what stands in for it.
 */
const GLYPHS_ABOVE_MIDDLE = 0.5;

/** How far below the upper edge of a line its glyphs begin. */
function inkBelowLineTop(line: number, size: number): number {
  return line / 2 - GLYPHS_ABOVE_MIDDLE * size;
}

/** Where the number's line begins, the first of the text. */
export function firstLineTop({ numberInkTop }: LetterHead): number {
  return numberInkTop - inkBelowLineTop(LINE, BODY_SIZE);
}

function doubleRule(top: number, thickAbove: boolean): string {
  const [above, below] = thickAbove ? [RULE.thick, RULE.thin] : [RULE.thin, RULE.thick];
  const place = [
    `top:${pt(top)}`,
    `left:${pt(RULE.left)}`,
    `width:${pt(RULE.width)}`,
    `height:${pt(RULE.height)}`,
    `border-top-width:${pt(above)}`,
    `border-bottom-width:${pt(below)}`,
  ].join(';');
  return `<div class="rule" style="${place}"></div>`;
}

/** The letter's red name and its double rules, on the first page. */
export function letterHeadHtml(head: LetterHead): string {
  const place = [
    `top:${pt(head.inkTop - inkBelowLineTop(head.lineHeight, head.size))}`,
    `left:${pt(PAGE.left)}`,
    `width:${pt(PAGE.textWidth)}`,
    `font-size:${pt(head.size)}`,
    `line-height:${pt(head.lineHeight)}`,
  ].join(';');
  const lines = head.lines.map((line) => `<span>${escapeHtml(line)}</span>`).join('');
  return [
    `<p class="head xiaoBiaoSong center" style="${place}">${lines}</p>`,
    doubleRule(head.upperRule, true),
    doubleRule(head.lowerRule, false),
  ].join('\n');
}

/** 7.5: odd pages on the right, even ones on the left, one character in, 7 mm below the type area. */
export function pageNumberHtml(page: number): string {
  const { size, line, dashBelowTextArea, inset } = PAGE_NUMBER;
  const place = [
    `top:${pt(PAGE.height - PAGE.bottom + dashBelowTextArea - line / 2)}`,
    `left:${pt(PAGE.left + inset)}`,
    `width:${pt(PAGE.textWidth - 2 * inset)}`,
    `font-size:${pt(size)}`,
    `line-height:${pt(line)}`,
  ].join(';');
  return `<p class="page-number song ${page % 2 === 1 ? 'end' : 'start'}" style="${place}"><span>— ${String(page)} —</span></p>`;
}
