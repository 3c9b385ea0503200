import type { OfficialDocument } from '../official/official-document.ts';
import { docxDocument } from './docx-document.ts';
import type { DocxLibrary } from './docx-library.ts';
import { SLOT } from './docx-piece.ts';
import type { Mould } from './fill-mould.ts';
import { mouldOf } from './fill-mould.ts';
import { packageParts, PROPERTIES_PART, TEXT_PART } from './package-parts.ts';
import type { ZipEntry } from './zip-entries.ts';
import { zipEntry } from './zip-entries.ts';

/** A package without its text: what papers of one form, office and profile have in common. */
interface DocxShell {
  /** Deflated once. */
  readonly parts: readonly ZipEntry[];
  /** The properties with a slot for the title. */
  readonly properties: Mould;
  /** The text's part up to its first paragraph, and from its last one on. */
  readonly text: readonly [before: string, after: string];
}

/** Forms, offices and profiles that are at work at one time. */
const MOST_SHELLS = 16;

const known = new Map<string, DocxShell>();

/** Everything that the shell is made from: what the paper has beside title and text. */
function shapeOf(paper: OfficialDocument): string {
  const { form, profile } = paper;
  const signature = form === 'plain' ? paper.closing : paper.signature;
  return JSON.stringify([form, profile, form === 'plain' ? null : paper.head, signature?.office]);
}

function makeShell(library: DocxLibrary, paper: OfficialDocument): DocxShell {
  const placeholder = new library.Paragraph({});
  const titled = { ...paper, title: SLOT };
  const {
    [TEXT_PART]: text = '',
    [PROPERTIES_PART]: properties = '',
    ...parts
  } = packageParts(library, docxDocument(library, titled, [placeholder]));
  const bodyAt = text.indexOf('<w:body>') + '<w:body>'.length;
  return {
    // What readers tell the format by comes first.
    parts: Object.entries(parts)
      .toSorted(([a], [b]) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'))
      .map(([path, xml]) => zipEntry(path, xml)),
    properties: mouldOf(properties),
    text: [text.slice(0, bodyAt), text.slice(text.indexOf('<w:sectPr>'))],
  };
}

/** The shell of a paper; the library makes it once for all papers of its form, office and profile. */
export function docxShell(library: DocxLibrary, paper: OfficialDocument): DocxShell {
  const shape = shapeOf(paper);
  const found = known.get(shape);
  if (found !== undefined) return found;
  const shell = makeShell(library, paper);
  if (known.size >= MOST_SHELLS) known.clear();
  known.set(shape, shell);
  return shell;
}
