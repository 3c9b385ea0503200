/** The parts of the `docx` package; it takes 30 ms to load, so it is loaded when the first paper is made. */
export type DocxLibrary = Awaited<ReturnType<typeof importLibrary>>;

async function importLibrary() {
  const [docx, { ShapeRun }] = await Promise.all([import('docx'), import('docx/shapes')]);
  return { ...docx, ShapeRun };
}

let loaded: Promise<DocxLibrary> | undefined;

export function loadDocxLibrary(): Promise<DocxLibrary> {
  loaded ??= importLibrary();
  return loaded;
}

/** Word counts lengths in twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Word counts type sizes in half points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Drawings count in English metric units. */
export function emu(points: number): number {
  return Math.round(points * 12_700);
}

/** The library takes sizes of shapes in pixels of 1/96 inch. */
export function pixels(points: number): number {
  return (points * 96) / 72;
}
