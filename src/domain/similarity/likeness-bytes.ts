import type { Likeness, LikenessItem } from './likeness.ts';

/** Grows whenever other runs are read off a declaration; older bytes are then not to be compared with. */
const FORMAT = 1;

/** A likeness as bytes: numbers of 32 bits, lengths before lists. */
export function encodeLikeness({ name, items, functions }: Likeness): Uint8Array {
  const numbers = Uint32Array.from([
    FORMAT,
    name.length,
    items.length,
    functions.length,
    ...name,
    ...items.flatMap((item) => [item.costClass, item.share, item.name.length, ...item.name]),
    ...functions,
  ]);
  return new Uint8Array(numbers.buffer);
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  // Views of 32 bits begin at a multiple of four.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}

/** Reads what {@link encodeLikeness} wrote; throws on anything else. */
export function decodeLikeness(bytes: Uint8Array): Likeness {
  const numbers = numbersOf(bytes);
  const [format, nameLength = 0, itemCount = 0, functionLength = 0] = numbers;
  if (format !== FORMAT) throw new TypeError(`a likeness of format ${String(format)}`);
  let at = 4;
  const take = (length: number) => numbers.subarray(at, (at += length));
  const name = take(nameLength);
  const items = Array.from({ length: itemCount }, (): LikenessItem => {
    const [costClass = 0, share = 0, length = 0] = take(3);
    return { costClass, share, name: take(length) };
  });
  return { name, items, functions: take(functionLength) };
}
