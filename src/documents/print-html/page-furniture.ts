import { glyphsBelowLineTop } from '../composition/glyph-position.ts';
import type { HeadRule, PaperHead } from '../official/paper-head.ts';
import type { PageMeasures } from '../official/page-measures.ts';
import { PAGE, PAGE_NUMBER } from '../official/page-measures.ts';
import { escapeHtml } from './escape-html.ts';
import { pt } from './line-html.ts';

function ruleHtml({ top, left, width, height, strokes }: HeadRule): string {
  const [above, below] = strokes;
  const place = [
    `top:${pt(top)}`,
    `left:${pt(left)}`,
    `width:${pt(width)}`,
    `height:${pt(height)}`,
    `border-top-width:${pt(above)}`,
    `border-bottom-width:${pt(below ?? 0)}`,
  ].join(';');
  return `<div class="rule" style="${place}"></div>`;
}

/** The red name and its rules, on the first page. */
export function paperHeadHtml(head: PaperHead, { left }: PageMeasures): string {
  const place = [
    `top:${pt(head.inkTop - glyphsBelowLineTop(head.lineHeight, head.size))}`,
    `left:${pt(left)}`,
    `width:${pt(PAGE.textWidth)}`,
    `font-size:${pt(head.size)}`,
    `line-height:${pt(head.lineHeight)}`,
  ].join(';');
  const lines = head.lines.map((line) => `<span>${escapeHtml(line)}</span>`).join('');
  return [`<p class="head xiaoBiaoSong center" style="${place}">${lines}</p>`, ...head.rules.map(ruleHtml)].join('\n');
}

/** 7.5: odd pages on the right, even ones on the left, one character in, 7 mm below the type area. */
export function pageNumberHtml(page: number, { bottom, left }: PageMeasures): string {
  const { size, line, dashBelowTextArea, inset } = PAGE_NUMBER;
  const place = [
    `top:${pt(PAGE.height - bottom + dashBelowTextArea - line / 2)}`,
    `left:${pt(left + inset)}`,
    `width:${pt(PAGE.textWidth - 2 * inset)}`,
    `font-size:${pt(size)}`,
    `line-height:${pt(line)}`,
  ].join(';');
  return `<p class="page-number song ${page % 2 === 1 ? 'end' : 'start'}" style="${place}"><span>— ${String(page)} —</span></p>`;
}
