import type { Footer } from 'docx';
import { PAGE_NUMBER } from '../official/page-measures.ts';
import { docxFont } from './docx-fonts.ts';
import type { DocxLibrary } from './docx-library.ts';
import { halfPoints, twips } from './docx-library.ts';

/** From the page's lower edge to the number's line: the dashes then stand 7 mm below the type area. */
export const FOOTER_DISTANCE = 1429;

function pageNumberFooter(library: DocxLibrary, outside: 'left' | 'right'): Footer {
  const { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } = library;
  return new Footer({
    children: [
      new Paragraph({
        alignment: outside === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [outside]: twips(PAGE_NUMBER.inset) },
        spacing: { before: 0, after: 0, line: twips(PAGE_NUMBER.line), lineRule: LineRuleType.EXACT },
        children: [
          new TextRun({
            font: docxFont('song'),
            size: halfPoints(PAGE_NUMBER.size),
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });
}

/** 7.5: odd pages on the right, even ones on the left, one character in; none on a letter's first page. */
export function docxPageNumbers(library: DocxLibrary) {
  const { Footer, Paragraph } = library;
  return {
    default: pageNumberFooter(library, 'right'),
    even: pageNumberFooter(library, 'left'),
    first: new Footer({ children: [new Paragraph({})] }),
  };
}
