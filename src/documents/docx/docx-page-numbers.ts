import type { Footer } from 'docx';
import type { OfficialDocument } from '../official/official-document.ts';
import type { PageMeasures } from '../official/page-measures.ts';
import { PAGE_NUMBER } from '../official/page-measures.ts';
import { docxFont } from './docx-fonts.ts';
import type { DocxLibrary } from './docx-library.ts';
import { halfPoints, twips } from './docx-library.ts';

type DocumentForm = OfficialDocument['form'];

/** From the page's lower edge to the number's line, in twips: the dashes then stand 7 mm below the type area. */
export function footerDistance({ bottom }: PageMeasures): number {
  return twips(bottom) - 555;
}

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

/** 7.5: odd pages on the right, even ones on the left, one character in; none on a letter's first page (10.1). */
export function docxPageNumbers(library: DocxLibrary, form: DocumentForm) {
  const { Footer, Paragraph } = library;
  const numbers = { default: pageNumberFooter(library, 'right'), even: pageNumberFooter(library, 'left') };
  if (form === 'plain') return numbers;
  const first = form === 'letter' ? new Footer({ children: [new Paragraph({})] }) : pageNumberFooter(library, 'right');
  return { ...numbers, first };
}
