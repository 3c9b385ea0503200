import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

// The zip format's own beginning of time: the bytes of a paper follow from its facts alone.
const NO_TIME = new Date(1980, 0, 1);

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
function withOwnDrawingIds(headerXml: string): string {
  let drawings = 0;
  return headerXml.replace(/(<wp:docPr\b[^>]*?\bid=")\d+(?=")/g, (_, before: string) => {
    drawings += 1;
    return `${before}${String(drawings)}`;
  });
}

const MENDED: Readonly<Record<string, (xml: string) => string>> = {
  'docProps/core.xml': withoutInstants,
  'word/styles.xml': withoutGridAndGaps,
  // The red head's rules, and those of the record block.
  'word/header1.xml': withOwnDrawingIds,
  'word/document.xml': withOwnDrawingIds,
};

/** Mends what the library cannot set, and packs the parts again without the moment of writing. */
export function finishPackage(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, data]) => {
    const mend = MENDED[path];
    return [path, mend === undefined ? data : strToU8(mend(strFromU8(data)))] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: NO_TIME, level: 6, os: 0 });
}
