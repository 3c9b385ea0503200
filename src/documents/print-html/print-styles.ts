import { keysOf } from '../../domain/glossary.ts';
import type { Face } from '../../domain/paper-fonts.ts';
import { PAPER_FONTS } from '../../domain/paper-fonts.ts';
import { PAGE } from '../official/page-measures.ts';
import { CELL } from '../official/paragraph-style.ts';
import { pt } from './line-html.ts';

/** The office's fonts first, then what other systems have in their place. */
function families(face: Face): string {
  const { name, alsoCalled, standIns } = PAPER_FONTS[face];
  const named = [name, ...alsoCalled, ...standIns].map((family) => `"${family}"`);
  return [...named, face === 'heiTi' ? 'sans-serif' : 'serif'].join(',');
}

// Quotation marks and dashes must come from the Chinese font, which Times New Roman in front would prevent.
const LATIN_RANGE = 'unicode-range:U+20-7E,U+A1-24F';
// Lines are broken for the widths of Times New Roman; where nothing has them, a wider font is made narrower.
const LATIN = `@font-face{font-family:PaperLatin;src:local("Times New Roman"),local("TimesNewRomanPSMT"),local("Liberation Serif"),local("LiberationSerif"),local("Tinos"),local("Nimbus Roman");${LATIN_RANGE}}
@font-face{font-family:PaperLatinInstead;src:local("Noto Serif CJK SC"),local("NotoSerifCJKsc-Regular"),local("Noto Serif"),local("DejaVu Serif");size-adjust:88%;${LATIN_RANGE}}`;

const faces = keysOf(PAPER_FONTS).map(
  (face) => `.${face}{font-family:${face === 'song' ? '' : 'PaperLatin,PaperLatinInstead,'}${families(face)}}`,
);

/** On screen white sheets on a grey desk; printed, exactly the sheets, whose type area begins at `left`. */
export function printStyles(left: number): string {
  return `
${LATIN}
@page{size:A4;margin:0}
*{box-sizing:border-box;margin:0;padding:0}
html{background:#8b9099;color:#000;-webkit-text-size-adjust:100%}
body{display:flex;flex-direction:column;align-items:center;gap:6mm;padding:6mm;min-width:max-content}
.sheet{position:relative;flex:none;width:210mm;height:297mm;background:#fff;overflow:hidden;box-shadow:0 1mm 4mm rgb(0 0 0/.35);text-spacing-trim:space-all;text-autospace:no-autospace;font-kerning:none}
.sheet>*{position:absolute;font-weight:normal}
.sheet span{display:block;white-space:nowrap}
${faces.join('\n')}
.center span{text-align:center}
.end span{text-align:right}
span.spread{text-align:justify;text-align-last:justify}
.head{color:#f00}
.rule{border:0 solid #f00}
.record-rule{background:#000}
.imprint{display:flex;justify-content:space-between}
table{left:${pt(left)};width:${pt(PAGE.textWidth)};table-layout:fixed;border-collapse:collapse;font-size:${pt(CELL.size)};line-height:${pt(CELL.line)};border:1pt solid #000}
td,th{border:.5pt solid #000;padding:0 ${pt(CELL.padding - 0.5)};vertical-align:middle;font-weight:normal}
td{font-family:PaperLatin,PaperLatinInstead,${families('fangSong')}}
th{font-family:PaperLatin,PaperLatinInstead,${families('heiTi')}}
th span,.across span{text-align:center}
.across td{font-family:PaperLatin,PaperLatinInstead,${families('heiTi')};border-top:2.25pt double #000;border-bottom:2.25pt double #000}
.tall td{vertical-align:top}
.tall:not(.continued) td{padding-top:2.5pt}
@media print{
html{background:none}
body{display:block;padding:0;min-width:0}
.sheet{box-shadow:none;break-after:page}
.sheet:last-child{break-after:auto}
}`;
}
