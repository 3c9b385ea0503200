import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const DPI = 144;
const MM_PER_PIXEL = 25.4 / DPI;

/** Where ink is, in millimetres from the page's upper left corner. */
export interface InkBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One page as it is printed. */
export interface PageInk {
  /** Boxes of red ink, parted where 0.7 mm or more of the height has none. */
  readonly red: readonly InkBox[];
  /** Boxes of black ink, parted where 1 mm or more of the height has none: lines of text, and tables. */
  readonly black: readonly InkBox[];
}

type IsInk = (red: number, green: number, blue: number) => boolean;
const isRed: IsInk = (red, green, blue) => red > 150 && green < 120 && blue < 120;
const isBlack: IsInk = (red, green, blue) => red < 110 && green < 110 && blue < 110;

function parsePpm(bytes: Buffer) {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (header === null) throw new Error('pdftoppm gave no P6 picture');
  return { width: Number(header[1]), height: Number(header[2]), pixels: bytes.subarray(header[0].length) };
}

type Picture = ReturnType<typeof parsePpm>;

/** Per row of pixels the leftmost and rightmost ink. */
function inkRows({ width, height, pixels }: Picture, isInk: IsInk) {
  return Array.from({ length: height }, (_, y) => {
    let first = -1;
    let last = -1;
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      if (!isInk(pixels[at] ?? 255, pixels[at + 1] ?? 255, pixels[at + 2] ?? 255)) continue;
      if (first < 0) first = x;
      last = x;
    }
    return { first, last };
  });
}

function boxes(picture: Picture, isInk: IsInk, gapMm: number): InkBox[] {
  const gap = Math.round(gapMm / MM_PER_PIXEL);
  const found: { left: number; right: number; top: number; bottom: number }[] = [];
  for (const [y, { first, last }] of inkRows(picture, isInk).entries()) {
    if (first < 0) continue;
    const box = found.at(-1);
    if (box !== undefined && y - box.bottom <= gap) {
      box.bottom = y + 1;
      box.left = Math.min(box.left, first);
      box.right = Math.max(box.right, last + 1);
    } else found.push({ left: first, right: last + 1, top: y, bottom: y + 1 });
  }
  return found.map(({ left, right, top, bottom }) => ({
    left: left * MM_PER_PIXEL,
    right: right * MM_PER_PIXEL,
    top: top * MM_PER_PIXEL,
    bottom: bottom * MM_PER_PIXEL,
  }));
}

/** Draws a page of a PDF and says where its ink is. */
export async function readInk(file: string, page: number): Promise<PageInk> {
  const { stdout } = await run('pdftoppm', ['-r', String(DPI), '-f', String(page), '-l', String(page), file], {
    encoding: 'buffer',
    maxBuffer: 100_000_000,
  });
  const picture = parsePpm(stdout);
  return { red: boxes(picture, isRed, 0.7), black: boxes(picture, isBlack, 1) };
}
