import { letterHead } from '../official/letter-head.ts';
import type { OfficialDocument } from '../official/official-document.ts';
import { PAGE } from '../official/page-measures.ts';
import { paperFlow } from '../official/paper-flow.ts';
import { docxLetterHead, headerDistance } from './docx-letter-head.ts';
import type { DocxLibrary } from './docx-library.ts';
import { loadDocxLibrary, twips } from './docx-library.ts';
import { docxPageNumbers, FOOTER_DISTANCE } from './docx-page-numbers.ts';
import { docxParagraph } from './docx-paragraph.ts';
import { docxStyles, styleId } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { finishPackage } from './finish-package.ts';

function bodyOf(library: DocxLibrary, paper: OfficialDocument) {
  const { FrameAnchorType, FrameWrap, HorizontalPositionAlign, LineRuleType, Paragraph, VerticalPositionAlign } =
    library;
  const { items, copies } = paperFlow(paper);
  const blocks = items.map((item) => (item.kind === 'table' ? docxTable(library, item) : docxParagraph(library, item)));
  if (copies !== null) {
    // 抄送 stands on the last page's last line, wherever the text ends (10.1).
    const frame = {
      type: 'alignment',
      width: twips(PAGE.textWidth),
      anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
      alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
      wrap: FrameWrap.AROUND,
    } as const;
    blocks.push(docxParagraph(library, copies, { frame }));
  }
  // A table or a frame cannot end the text: this line of one point does.
  const end = new Paragraph({
    style: styleId('blank'),
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
  });
  return [...blocks, end];
}

/**
 * The paper as a Word document: the same paper gives the same bytes. Its lines are 22 to a page by their own height. A
 * document grid would add nothing, and LibreOffice centres whole grid lines in what the head leaves of the first page,
 * up to 5 mm too low.
 */
export async function renderDocx(paper: OfficialDocument): Promise<Uint8Array> {
  const library = await loadDocxLibrary();
  const head = letterHead(paper.head);
  const document = new library.Document({
    title: paper.title,
    creator: paper.signature.office,
    lastModifiedBy: paper.signature.office,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    styles: docxStyles(library),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: {
              top: twips(PAGE.top),
              bottom: twips(PAGE.bottom),
              left: twips(PAGE.left),
              right: twips(PAGE.right),
              header: twips(headerDistance(head)),
              footer: FOOTER_DISTANCE,
            },
          },
        },
        headers: { first: docxLetterHead(library, head) },
        footers: docxPageNumbers(library),
        children: bodyOf(library, paper),
      },
    ],
  });
  return finishPackage(await library.Packer.pack(document, 'uint8array'));
}
