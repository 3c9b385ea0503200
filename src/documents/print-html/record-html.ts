import { glyphsBelowLineTop, wordGlyphsBelowLineTop } from '../composition/glyph-position.ts';
import { recordRules } from '../composition/record-slip.ts';
import type { RecordSlip } from '../composition/record-slip.ts';
import type { PageMeasures } from '../official/page-measures.ts';
import { PAGE } from '../official/page-measures.ts';
import { escapeHtml } from './escape-html.ts';
import { lineHtml, paragraphHtml, pt } from './line-html.ts';

/** 版记 at the foot of its page. */
export function recordHtml(slip: RecordSlip, from: number, { left }: PageMeasures): string {
  const rules = recordRules(slip, from).map(({ top, thickness }) => {
    const place = [`top:${pt(top)}`, `left:${pt(left)}`, `width:${pt(PAGE.textWidth)}`, `height:${pt(thickness)}`];
    return `<div class="record-rule" style="${place.join(';')}"></div>`;
  });
  let top = from;
  const paragraphs = slip.record.paragraphs.map(({ role, style }, index) => {
    const own = slip.lines[index] ?? [];
    const isImprint = role === 'imprint';
    const spans = own.map((text, line) =>
      isImprint ? `<span>${escapeHtml(text)}</span>` : lineHtml(text, style, line === 0, line === own.length - 1),
    );
    // Its glyphs stand below the rule, and above the one at the bottom, where Word's do.
    const shift = wordGlyphsBelowLineTop(style.line, style.size) - glyphsBelowLineTop(style.line, style.size);
    const html = paragraphHtml('p', { top: top + shift, left }, style, spans, isImprint ? 'imprint' : '');
    top += slip.heights[index] ?? 0;
    return html;
  });
  return [...rules, ...paragraphs].join('\n');
}
