/** The list of check values that lies in every archive; `sha256sum -c SHA256SUMS` reads it, too. */
export const CHECKSUM_FILE = 'SHA256SUMS';

/** A file below the archive's folder and its check value. */
export interface Checksum {
  readonly path: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** One line per file. */
export function writeChecksums(checksums: readonly Checksum[]): string {
  return checksums.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
}

/** Reads such a list; null when it is none, or when it names a place outside its folder. */
export function readChecksums(text: string): Checksum[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const read = lines.map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line));
  const checksums = read.flatMap((match) => (match ? [{ sha256: match[1] ?? '', path: match[2] ?? '' }] : []));
  const outside = ({ path }: Checksum) => /^[/\\]|^[a-z]:|\\/i.test(path) || path.split('/').includes('..');
  return checksums.length < lines.length || lines.length === 0 || checksums.some(outside) ? null : checksums;
}
