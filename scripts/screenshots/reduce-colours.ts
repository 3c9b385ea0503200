import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST = 256;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** One number per pixel, 0xRRGGBB. */
  readonly pixels: Uint32Array;
}

function* chunksOf(png: Buffer): Generator<{ type: string; data: Buffer }> {
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** What a filter adds to a byte, from the bytes to the left, above and in the corner. */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

/** Reads what the window's screenshots are: eight bits of red, green and blue, perhaps alpha, not interlaced. */
function readPicture(png: Buffer): Picture {
  const chunks = [...chunksOf(png)];
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!head || head[8] !== 8 || (head[9] !== 2 && head[9] !== 6)) throw new Error('not a picture of a window');
  const [width, height, size] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 6 ? 4 : 3];
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const stride = width * size;
  const bytes = Buffer.alloc(stride * height);
  const byteAt = (at: number) => bytes[at] ?? 0;
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < size ? 0 : byteAt(at - size);
      const up = y === 0 ? 0 : byteAt(at - stride);
      const corner = x < size || y === 0 ? 0 : byteAt(at - stride - size);
      bytes[at] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner)) & 0xff;
    }
  }
  const pixels = Uint32Array.from({ length: width * height }, (_, pixel) => bytes.readUIntBE(pixel * size, 3));
  return { width, height, pixels };
}

/** The colours that most pixels have; a window has few, and many mixtures of two at the edges of letters. */
function paletteOf(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const byUse = [...counts].toSorted(([, a], [, b]) => b - a);
  return byUse.slice(0, MOST).map(([colour]) => colour);
}

function distance(one: number, other: number): number {
  const channel = (shift: number) => ((one >> shift) & 0xff) - ((other >> shift) & 0xff);
  return channel(16) ** 2 + channel(8) ** 2 + channel(0) ** 2;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** The same picture with the 256 colours that it has most of, which is a third of the size. */
export function reduceColours(png: Buffer): Buffer {
  const { width, height, pixels } = readPicture(png);
  const palette = paletteOf(pixels);
  const places = new Map(palette.map((colour, place): [number, number] => [colour, place]));
  const placeOf = (colour: number): number => {
    let place = places.get(colour);
    if (place === undefined) {
      const distances = palette.map((each) => distance(each, colour));
      place = distances.indexOf(Math.min(...distances));
      places.set(colour, place);
    }
    return place;
  };
  const rows = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of pixels.entries()) rows[at + Math.floor(at / width) + 1] = placeOf(colour);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  const picture = [chunk('IHDR', head), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  return Buffer.concat([SIGNATURE, ...picture, chunk('IEND', Buffer.alloc(0))]);
}
