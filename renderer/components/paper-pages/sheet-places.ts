/** How a print page lies on its desk, as src/documents/print-html sets it; in millimetres. */
const DESK = { gap: 6, sheetWidth: 210, sheetHeight: 297 } as const;

/** CSS says how many of its pixels a millimetre is. */
const PIXELS_PER_MM = 96 / 25.4;

export const DESK_WIDTH_MM = DESK.sheetWidth + 2 * DESK.gap;

/** How many sheets a print page has. */
export function countSheets(html: string): number {
  return html.split('<section class="sheet"').length - 1;
}

export function deskHeightMm(sheets: number): number {
  return DESK.gap + sheets * (DESK.sheetHeight + DESK.gap);
}

/** Where a sheet begins, from the desk's upper edge; the first sheet is 0. */
export function sheetTopMm(sheet: number): number {
  return DESK.gap + sheet * (DESK.sheetHeight + DESK.gap);
}

/** How far the desk is scrolled so that a sheet stands at the top, with its gap. */
export function scrollOfSheet(sheet: number, zoom: number): number {
  return (sheetTopMm(sheet) - DESK.gap) * PIXELS_PER_MM * zoom;
}

/** The sheet that takes most of the upper half of what is seen. */
export function sheetAtScroll(scrollTop: number, zoom: number, sheets: number): number {
  const sheet = Math.round(scrollTop / (PIXELS_PER_MM * zoom) / (DESK.sheetHeight + DESK.gap));
  return Math.min(Math.max(sheet, 0), Math.max(sheets - 1, 0));
}

/** So small are the sheets of the strip: a thumbnail is 21 mm wide. */
export const STRIP_ZOOM = 0.1;
