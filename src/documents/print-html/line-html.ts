import { PAGE } from '../official/page-measures.ts';
import type { ParagraphStyle } from '../official/paragraph-style.ts';
import { escapeHtml } from './escape-html.ts';

/** Points with no more digits than matter. */
export function pt(points: number): string {
  return `${String(Math.round(points * 100) / 100)}pt`;
}

/** One line, as it was broken. */
export function lineHtml(text: string, style: ParagraphStyle, isFirst: boolean, isLast: boolean): string {
  const spread = style.align === 'justify' && !isLast ? ' class="spread"' : '';
  const indent = isFirst && style.first !== 0 ? ` style="margin-left:${pt(style.first)}"` : '';
  return `<span${spread}${indent}>${escapeHtml(text)}</span>`;
}

/** Lines of a paragraph at their place, on a page whose type area begins at `left`. */
export function paragraphHtml(
  tag: string,
  { top, left }: { readonly top: number; readonly left: number },
  style: ParagraphStyle,
  lines: readonly string[],
  extraClass = '',
): string {
  const place = [
    `top:${pt(top)}`,
    `left:${pt(left + style.left)}`,
    `width:${pt(PAGE.textWidth - style.left - style.right)}`,
    `font-size:${pt(style.size)}`,
    `line-height:${pt(style.line)}`,
    `letter-spacing:${pt(style.spacing)}`,
  ].join(';');
  return `<${tag} class="${[style.face, style.align, extraClass].join(' ').trim()}" style="${place}">${lines.join('')}</${tag}>`;
}
