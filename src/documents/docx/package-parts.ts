import type { Document } from 'docx';
import { strFromU8 } from 'fflate';
import type { DocxLibrary } from './docx-library.ts';

/** The parts of a package by their path, as XML. */
export type PackageParts = Readonly<Record<string, string>>;

/** The library stamps the moment of writing; papers carry no date but their own. */
function withoutInstants(coreXml: string): string {
  return coreXml
    .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace(/<cp:revision>[^<]*<\/cp:revision>/, '<cp:revision>1</cp:revision>');
}

/**
 * Frees the paper's styles from any grid, so that exact lines stay as they are, from punctuation that hangs in the margin,
 * and from the gap between Chinese and Latin. The library cannot write the first and writes the last out of order; in
 * CT_PPrBase all come before `spacing`, the first element that these styles have.
 */
function withoutGridAndGaps(stylesXml: string): string {
  return stylesXml.replace(
    /(<w:style\b[^>]*w:styleId="Paper[^>]*>(?:(?!<\/w:style>).)*?<w:pPr>)(?=<w:spacing\b)/gs,
    '$1<w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>',
  );
}

/** The library counts drawings from the start of the program; their ids only have to differ within a paper. */
export function withOwnDrawingIds(xml: string): string {
  let drawings = 0;
  return xml.replace(/(<wp:docPr\b[^>]*?\bid=")\d+(?=")/g, (_, before: string) => {
    drawings += 1;
    return `${before}${String(drawings)}`;
  });
}

export const TEXT_PART = 'word/document.xml';
export const PROPERTIES_PART = 'docProps/core.xml';

const MENDED: Readonly<Record<string, (xml: string) => string>> = {
  [PROPERTIES_PART]: withoutInstants,
  'word/styles.xml': withoutGridAndGaps,
  // The red head's rules, and those of the record block.
  'word/header1.xml': withOwnDrawingIds,
  [TEXT_PART]: withOwnDrawingIds,
};

/** The library's parts with what it cannot set mended. */
export function mendedParts(parts: Iterable<readonly [path: string, data: string | Uint8Array]>): PackageParts {
  const mended = [...parts].map(([path, data]) => {
    const xml = typeof data === 'string' ? data : strFromU8(data);
    return [path, MENDED[path]?.(xml) ?? xml];
  });
  return Object.fromEntries(mended) as PackageParts;
}

/** What the library's packer zips; its type keeps it private. */
interface WithCompiler {
  readonly compiler: { compile(document: Document): ReadonlyMap<string, string | Uint8Array> };
}

/**
 * What the library makes of a document. Taken before the library zips it: to zip it and
 * to unzip it again would be a third of the time of a first letter. Tests hold it against what the packer writes.
 */
export function packageParts(library: DocxLibrary, document: Document): PackageParts {
  const { compiler } = library.Packer as unknown as WithCompiler;
  return mendedParts(compiler.compile(document));
}
