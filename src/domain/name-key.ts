/** Two spellings of a name that differ in width, case, spaces or characters that cannot be seen are the same name. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, '');
}
