import { PROBE_ROW } from './build-skeleton.ts';
import type { StyleIndex } from './cell-xml.ts';
import type { CellStyle } from './sheet-plan.ts';
import { BAR_COLOUR, CELL_STYLES } from './sheet-plan.ts';

/** A sheet's XML around its planned rows. */
export interface SheetFrame {
  readonly before: string;
  readonly after: string;
  readonly styles: StyleIndex;
}

/** Cuts the probe row out of a sheet of the skeleton and reads the styles' indexes from it. */
export function sheetFrame(xml: string): SheetFrame {
  const start = xml.indexOf(`<row r="${String(PROBE_ROW)}"`);
  const end = xml.indexOf('</sheetData>');
  if (start < 0 || end < start) throw new Error('the workbook skeleton has no probe row');
  const indexes = [...xml.slice(start, end).matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].map((match) => Number(match[1]));
  if (indexes.length !== CELL_STYLES.length) throw new Error('the workbook skeleton has unknown styles');
  const styles = Object.fromEntries(CELL_STYLES.map((style, index) => [style, indexes[index] ?? 0]));
  return {
    // The true extent is known only after the rows; the element is optional.
    before: xml.slice(0, start).replace(/<dimension [^>]*\/>/, ''),
    after: xml.slice(end),
    styles: styles as Record<CellStyle, number>,
  };
}

/** Adds merged ranges to a sheet's end, which has those of the title already. */
export function withMergedRanges(after: string, ranges: readonly string[]): string {
  if (ranges.length === 0) return after;
  const cells = ranges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return after.replace(
    /<mergeCells count="(\d+)">/,
    (_all, count: string) => `<mergeCells count="${String(Number(count) + ranges.length)}">${cells}`,
  );
}

/**
 * A bar in each cell of the ranges, as long as its share of 100 %; what is no number has none. Left to itself, Excel
 * draws nothing as a tenth of the cell and the whole as nine tenths.
 */
function dataBars(range: string, priority: number): string {
  const rule = `<cfRule type="dataBar" priority="${String(priority)}"><dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="FF${BAR_COLOUR}"/></dataBar></cfRule>`;
  return `<conditionalFormatting sqref="${range}">${rule}</conditionalFormatting>`;
}

/** Adds bars to a sheet's end: in CT_Worksheet they follow the merged ranges, of which the title has some. */
export function withDataBars(after: string, ranges: readonly string[]): string {
  const bars = ranges.map((range, index) => dataBars(range, index + 1)).join('');
  return after.replace('</mergeCells>', `</mergeCells>${bars}`);
}

// CT_Font is a sequence (ECMA-376, 18.8.22); exceljs 4.4 writes its children in another order.
const FONT_ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);

/** Puts the children of every `<font>` into the schema's order. */
export function orderFonts(stylesXml: string): string {
  return stylesXml.replaceAll(/<font>(.*?)<\/font>/gs, (_font, children: string) => {
    const elements = children.match(/<[A-Za-z]+\b[^>]*\/>/g) ?? [];
    const place = (element: string) => FONT_ORDER.indexOf(/^<([A-Za-z]+)/.exec(element)?.[1] ?? '');
    return `<font>${elements.toSorted((a, b) => place(a) - place(b)).join('')}</font>`;
  });
}

/**
 * Widths of columns are counted in digits of the workbook's first font. Those of Arial 10 are as wide as those of
 * Calibri 11, which exceljs chooses; where Calibri is missing, a wider one made columns wide and print small, while
 * Arial, or a font of its measures, is at hand everywhere.
 */
const FIRST_FONT = '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>';

/** Puts {@link FIRST_FONT} in the place of a workbook's first font, in which no planned cell is set. */
export function withFirstFont(stylesXml: string): string {
  return stylesXml.replace(/<font>.*?<\/font>/s, FIRST_FONT);
}
