import { unzipSync } from 'fflate';
import { recordStartsPage } from '../../../src/documents/composition/record-starts-page.ts';
import { docxDocument } from '../../../src/documents/docx/docx-document.ts';
import { loadDocxLibrary } from '../../../src/documents/docx/docx-library.ts';
import { paragraphPiece } from '../../../src/documents/docx/docx-paragraph.ts';
import { recordPieces } from '../../../src/documents/docx/docx-record.ts';
import { docxTable, planRows } from '../../../src/documents/docx/docx-table.ts';
import { hairLinePiece } from '../../../src/documents/docx/hair-line.ts';
import type { PackageParts } from '../../../src/documents/docx/package-parts.ts';
import { mendedParts } from '../../../src/documents/docx/package-parts.ts';
import type { OfficialDocument } from '../../../src/documents/official/official-document.ts';
import { pageMeasures } from '../../../src/documents/official/page-measures.ts';
import { paperFlow } from '../../../src/documents/official/paper-flow.ts';

/**
 * The parts of a paper's package made the plain way: the library is given every paragraph and table of this very paper,
 * and nothing is kept from another one.
 */
export async function plainDocxParts(paper: OfficialDocument): Promise<PackageParts> {
  const library = await loadDocxLibrary();
  const flow = paperFlow(paper);
  const { record } = flow;
  const recorded =
    record === null
      ? [hairLinePiece()]
      : [
          ...(recordStartsPage(paper, flow) ? [hairLinePiece({ startsPage: true })] : []),
          ...recordPieces(record, pageMeasures(paper.profile)),
        ];
  const children = [
    ...flow.items.map((item) => {
      if (item.kind === 'table') return docxTable(library, item.columns, planRows(item));
      const { make, texts } = paragraphPiece(item);
      return make(library, texts);
    }),
    ...recorded.map(({ make, texts }) => make(library, texts)),
  ];
  const packed = await library.Packer.pack(docxDocument(library, paper, children), 'uint8array');
  return mendedParts(Object.entries(unzipSync(packed)));
}
