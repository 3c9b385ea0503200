import type { DocxLibrary } from './docx-library.ts';
import type { Piece } from './docx-piece.ts';
import { SLOT } from './docx-piece.ts';
import type { Mould } from './fill-mould.ts';
import { mouldOf } from './fill-mould.ts';
import { packageParts, TEXT_PART, withOwnDrawingIds } from './package-parts.ts';

const BODY = '<w:body>';

/** Stands between two pieces that the library makes at one go: a character of the private use area. */
const SEPARATOR = '\uE001';

/** Papers of all kinds together have a few hundred shapes; only tables that people typed could bring more. */
const MOST_MOULDS = 4000;

const known = new Map<string, Mould>();

/** Has the library make pieces, each with its slots, and takes the XML of each out of the text. */
function makeMoulds(library: DocxLibrary, pieces: readonly Piece[]): Mould[] {
  const separator = () => new library.Paragraph({ children: [new library.TextRun(SEPARATOR)] });
  const children = pieces.flatMap((piece) => [
    piece.make(
      library,
      piece.texts.map(() => SLOT),
    ),
    separator(),
  ]);
  const parts = packageParts(library, new library.Document({ sections: [{ children }] }));
  const text = parts[TEXT_PART] ?? '';
  const body = text.slice(text.indexOf(BODY) + BODY.length);
  // The separator's own paragraph, from its beginning to its end.
  const made = body.split(new RegExp(`<w:p><w:r><w:t[^>]*>${SEPARATOR}</w:t></w:r></w:p>`));
  if (made.length !== pieces.length + 1) throw new TypeError('the library made other pieces than it was asked for');
  return made.slice(0, -1).map((xml) => mouldOf(withOwnDrawingIds(xml)));
}

/** The mould of each piece; the library is asked for shapes only that are new. */
export function mouldsFor(library: DocxLibrary, pieces: readonly Piece[]): Mould[] {
  const own = new Map<string, Mould>();
  const lacking = new Map<string, Piece>();
  for (const piece of pieces) {
    const mould = known.get(piece.shape);
    if (mould === undefined) lacking.set(piece.shape, piece);
    else own.set(piece.shape, mould);
  }
  if (lacking.size > 0) {
    const made = makeMoulds(library, [...lacking.values()]);
    if (known.size + lacking.size > MOST_MOULDS) known.clear();
    for (const [index, shape] of [...lacking.keys()].entries()) {
      const mould = made[index] ?? [];
      own.set(shape, mould);
      known.set(shape, mould);
    }
  }
  return pieces.map(({ shape }) => own.get(shape) ?? []);
}
