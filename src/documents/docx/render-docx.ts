import type { OfficialDocument } from '../official/official-document.ts';
import { PAGE } from '../official/page-measures.ts';
import { paperFlow } from '../official/paper-flow.ts';
import { paperHead } from '../official/paper-head.ts';
import { recordStartsPage } from '../composition/record-starts-page.ts';
import type { DocxLibrary } from './docx-library.ts';
import { loadDocxLibrary, twips } from './docx-library.ts';
import { docxPageNumbers, FOOTER_DISTANCE } from './docx-page-numbers.ts';
import { docxPaperHead, headerDistance } from './docx-paper-head.ts';
import { docxParagraph } from './docx-paragraph.ts';
import { docxRecord } from './docx-record.ts';
import { docxStyles } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { finishPackage } from './finish-package.ts';
import { hairLine } from './hair-line.ts';

function bodyOf(library: DocxLibrary, paper: OfficialDocument) {
  const { items, record } = paperFlow(paper);
  const blocks = items.map((item) => (item.kind === 'table' ? docxTable(library, item) : docxParagraph(library, item)));
  if (record === null) return [...blocks, hairLine(library)];
  const opened = recordStartsPage(paper) ? [hairLine(library, { pageBreakBefore: true })] : [];
  return [...blocks, ...opened, ...docxRecord(library, record)];
}

/** The head stands on the first page alone; a paper without one has nothing above its text. */
function headOf(library: DocxLibrary, paper: OfficialDocument) {
  if (paper.form === 'plain') return { header: twips(PAGE.top / 2), headers: {} };
  const head = paperHead(paper);
  return { header: twips(headerDistance(head)), headers: { headers: { first: docxPaperHead(library, head) } } };
}

/**
 * The paper as a Word document: the same paper gives the same bytes. Its lines are 22 to a page by their own height. A
 * document grid would add nothing, and LibreOffice centres whole grid lines in what the head leaves of the first page,
 * up to 5 mm too low.
 */
export async function renderDocx(paper: OfficialDocument): Promise<Uint8Array> {
  const library = await loadDocxLibrary();
  const { header, headers } = headOf(library, paper);
  const signature = paper.form === 'plain' ? paper.closing : paper.signature;
  const author = signature?.office ?? '';
  const document = new library.Document({
    title: paper.title,
    creator: author,
    lastModifiedBy: author,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    styles: docxStyles(library),
    sections: [
      {
        properties: {
          titlePage: paper.form !== 'plain',
          page: {
            size: { width: 11906, height: 16838 },
            margin: {
              top: twips(PAGE.top),
              bottom: twips(PAGE.bottom),
              left: twips(PAGE.left),
              right: twips(PAGE.right),
              header,
              footer: FOOTER_DISTANCE,
            },
          },
        },
        ...headers,
        footers: docxPageNumbers(library, paper.form),
        children: bodyOf(library, paper),
      },
    ],
  });
  return finishPackage(await library.Packer.pack(document, 'uint8array'));
}
