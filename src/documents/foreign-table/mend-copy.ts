import type { Unzipped } from 'fflate';
import { SaxesParser } from 'saxes';
import { orderFonts } from '../workbook-output/skeleton-parts.ts';

type Attributes = Readonly<Record<string, string>>;

/** The attributes of every element of that name, whatever its prefix, in the order of the part. */
function elementsOf(xml: string, name: string): Attributes[] {
  const found: Attributes[] = [];
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  parser.on('opentag', (tag) => {
    if (tag.name.slice(tag.name.indexOf(':') + 1) === name) found.push(tag.attributes);
  });
  parser.write(xml).close();
  return found;
}

/** The parts that say which sheet is where, and the sheets. */
const SHEET_PARTS = /^xl\/(?:_rels\/|worksheets\/|workbook\.xml)/;

/** Where a package keeps the sheet of each name. */
function partsOfSheets(parts: Unzipped, text: (bytes: Uint8Array) => string): Map<string, string> {
  const workbook = parts['xl/workbook.xml'];
  const relations = parts['xl/_rels/workbook.xml.rels'];
  if (!workbook || !relations) return new Map();
  const targets = new Map(
    elementsOf(text(relations), 'Relationship').map(({ Id, Target = '' }) => [
      Id,
      Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
    ]),
  );
  return new Map(
    elementsOf(text(workbook), 'sheet').map((attributes) => [
      attributes['name'] ?? '',
      targets.get(Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1]) ?? '',
    ]),
  );
}

/** The drop-down lists of a sheet as they are written in it; none where they need more than the plain vocabulary. */
function dropDownsOf(sheet: string): string | undefined {
  const written = /<dataValidations\b.*?<\/dataValidations>/s.exec(sheet)?.[0];
  // Attributes with a prefix are identifiers for joint editing; the copy does not declare their names.
  const plain = written?.replaceAll(/\s[\w-]+:[\w-]+=(?:"[^"]*"|'[^']*')/g, '');
  return plain === undefined || /<\/?\w+:/.test(plain) ? undefined : plain;
}

/** What stands behind the drop-down lists of a sheet (ECMA-376-1, 18.3.1.99, CT_Worksheet). */
const BEHIND =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** The sheet with its drop-down lists in their place; rules of conditional formatting have extensions of their own. */
function withDropDowns(sheet: string, dropDowns: string): string {
  const start = sheet.lastIndexOf('</conditionalFormatting>') + 1;
  return sheet.slice(0, start) + sheet.slice(start).replace(BEHIND, (behind) => `${dropDowns}${behind}`);
}

/** The sheet with the place of its comments before its extensions, where the schema has it. */
function withCommentsInOrder(sheet: string): string {
  const comments = /<legacyDrawing\b[^>]*\/>/.exec(sheet)?.[0];
  const extensions = sheet.lastIndexOf('<extLst');
  if (comments === undefined || extensions < sheet.lastIndexOf('</sheetData>')) return sheet;
  if (sheet.indexOf(comments) < extensions) return sheet;
  return `${sheet.slice(0, extensions)}${comments}${sheet.slice(extensions).replace(comments, '')}`;
}

/**
 * A copy of a workbook by exceljs, whose styles and comments it writes out of order, with the drop-down lists of the
 * original, which it would spread over every cell; without an original, as it is.
 */
export async function mendCopy(copy: Uint8Array, original: Uint8Array | null): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const parts = unzipSync(copy);
  const from = original ? unzipSync(original, { filter: ({ name }) => SHEET_PARTS.test(name) }) : {};
  const sources = partsOfSheets(from, strFromU8);
  const mend = (part: string, change: (text: string) => string) => {
    const bytes = parts[part];
    if (bytes) parts[part] = strToU8(change(strFromU8(bytes)));
  };
  mend('xl/styles.xml', orderFonts);
  for (const [sheet, part] of partsOfSheets(parts, strFromU8)) {
    const source = from[sources.get(sheet) ?? ''];
    const dropDowns = source && dropDownsOf(strFromU8(source));
    mend(part, (text) => {
      const ordered = withCommentsInOrder(text);
      return dropDowns === undefined ? ordered : withDropDowns(ordered, dropDowns);
    });
  }
  return zipSync(parts, { level: 6 });
}
