import { recordStartsPage } from '../composition/record-starts-page.ts';
import type { OfficialDocument } from '../official/official-document.ts';
import { pageMeasures } from '../official/page-measures.ts';
import { paperFlow } from '../official/paper-flow.ts';
import type { DocxLibrary } from './docx-library.ts';
import { loadDocxLibrary } from './docx-library.ts';
import { paragraphPiece } from './docx-paragraph.ts';
import type { Piece } from './docx-piece.ts';
import { recordPieces } from './docx-record.ts';
import { docxShell } from './docx-shell.ts';
import { rowPieces } from './docx-table.ts';
import { fillMould } from './fill-mould.ts';
import { hairLinePiece } from './hair-line.ts';
import { PROPERTIES_PART, TEXT_PART } from './package-parts.ts';
import { mouldsFor } from './text-moulds.ts';
import { writeZip, zipEntry } from './zip-entries.ts';

/** What stands in the text, in order: paragraphs one by one, the rows of a table together. */
function textOf(paper: OfficialDocument): Piece[][] {
  const flow = paperFlow(paper);
  const blocks = flow.items.map((item) => (item.kind === 'table' ? rowPieces(item) : [paragraphPiece(item)]));
  if (flow.record === null) return [...blocks, [hairLinePiece()]];
  const opened = recordStartsPage(paper, flow) ? [[hairLinePiece({ startsPage: true })]] : [];
  const record = recordPieces(flow.record, pageMeasures(paper.profile)).map((piece) => [piece]);
  return [...blocks, ...opened, ...record];
}

const ROW_END = '</w:tr>';

/** Tables of one row each as one table: the first one's beginning, the row of each, the end. */
function joinRows(tables: readonly string[]): string {
  const [first = ''] = tables;
  const beginning = first.slice(0, first.indexOf('<w:tr>'));
  const rows = tables.map((table) => table.slice(table.indexOf('<w:tr>'), table.lastIndexOf(ROW_END) + ROW_END.length));
  return `${beginning}${rows.join('')}${first.slice(first.lastIndexOf(ROW_END) + ROW_END.length)}`;
}

function textXml(library: DocxLibrary, paper: OfficialDocument): string {
  const blocks = textOf(paper);
  const pieces = blocks.flat();
  const moulds = mouldsFor(library, pieces);
  let next = 0;
  const xml = blocks.map((block) => {
    const filled = block.map(({ texts }) => {
      next += 1;
      return fillMould(moulds[next - 1] ?? [], texts);
    });
    return filled.length > 1 ? joinRows(filled) : filled.join('');
  });
  return xml.join('');
}

/**
 * The paper as a Word document: the same paper gives the same bytes. The library makes each shape of a paragraph or a
 * row, and everything beside the text, once; then texts are put in and only what they change is deflated. See
 * docs/decisions/0015-letters-from-moulds.md.
 */
export async function renderDocx(paper: OfficialDocument): Promise<Uint8Array> {
  const library = await loadDocxLibrary();
  const { parts, properties, text } = docxShell(library, paper);
  const [before, after] = text;
  return writeZip([
    ...parts,
    zipEntry(PROPERTIES_PART, fillMould(properties, [paper.title])),
    zipEntry(TEXT_PART, `${before}${textXml(library, paper)}${after}`),
  ]);
}
