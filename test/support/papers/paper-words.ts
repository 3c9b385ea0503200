import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** All words of a Word document's text, as another reader finds them; the first page's red head is not part of it. */
export async function docxWords(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return withoutSpace(value);
}

/** Gives the cells of a row that goes over pages back to the row where it began. */
function joinRows(document: Document): void {
  let row: Element | undefined;
  for (const next of document.querySelectorAll('tr')) {
    if (!next.classList.contains('continued')) row = next;
    else {
      for (const [index, cell] of [...next.children].entries()) row?.children[index]?.append(...cell.childNodes);
      next.remove();
    }
  }
}

/** All words of a print page's text, without what pages add: head, page numbers, repeated table heads, torn rows. */
export function printWords(html: string): string {
  const { document } = new JSDOM(html).window;
  for (const added of document.querySelectorAll('.head, .page-number, .repeated')) added.remove();
  joinRows(document);
  return withoutSpace(document.body.textContent);
}
