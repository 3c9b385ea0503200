/** The first characters of a package's hash in groups, as two people read them to each other on the phone. */
export function checkText(sha256: string): string {
  return (sha256.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}
