/** 64 hexadecimal digits in two lines of four groups, as they can be read out and compared. */
export function hexLines(hex: string): string {
  const groups = hex.match(/.{1,8}/g) ?? [];
  return [groups.slice(0, 4), groups.slice(4)].map((half) => half.join(' ')).join('\n');
}
