import type { Document, Paragraph, Table } from 'docx';
import type { OfficialDocument } from '../official/official-document.ts';
import type { PageMeasures } from '../official/page-measures.ts';
import { pageMeasures } from '../official/page-measures.ts';
import { paperHead } from '../official/paper-head.ts';
import type { DocxLibrary } from './docx-library.ts';
import { twips } from './docx-library.ts';
import { docxPageNumbers, footerDistance } from './docx-page-numbers.ts';
import { docxPaperHead, headerDistance } from './docx-paper-head.ts';
import { docxStyles } from './docx-styles.ts';

/** The head stands on the first page alone; a paper without one has nothing above its text. */
function headOf(library: DocxLibrary, paper: OfficialDocument, { top, line }: PageMeasures) {
  if (paper.form === 'plain') return { header: twips(top / 2), headers: {} };
  const head = paperHead(paper);
  return { header: twips(headerDistance(head)), headers: { headers: { first: docxPaperHead(library, head, line) } } };
}

/** Who signs a paper, or closes one without red head. */
function authorOf(paper: OfficialDocument): string {
  const signature = paper.form === 'plain' ? paper.closing : paper.signature;
  return signature?.office ?? '';
}

/**
 * The paper for the library, with its text as given. Its lines are 22 to a page by their own height. A document grid
 * would add nothing, and LibreOffice centres whole grid lines in what the head leaves of the first page, up to 5 mm too
 * low.
 */
export function docxDocument(
  library: DocxLibrary,
  paper: OfficialDocument,
  children: readonly (Paragraph | Table)[],
): Document {
  const measures = pageMeasures(paper.profile);
  const { header, headers } = headOf(library, paper, measures);
  const author = authorOf(paper);
  return new library.Document({
    title: paper.title,
    creator: author,
    lastModifiedBy: author,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    styles: docxStyles(library, measures.line),
    sections: [
      {
        properties: {
          titlePage: paper.form !== 'plain',
          page: {
            size: { width: 11906, height: 16838 },
            margin: {
              top: twips(measures.top),
              bottom: twips(measures.bottom),
              left: twips(measures.left),
              right: twips(measures.right),
              header,
              footer: footerDistance(measures),
            },
          },
        },
        ...headers,
        footers: docxPageNumbers(library, paper.form),
        children: [...children],
      },
    ],
  });
}
