/**
 * Reads what Excel or WPS puts on the clipboard: rows by line end, cells by tab.
 * A cell with a line end inside comes quoted, with its own quotes doubled; any other quote is just text.
 */
export function parseClipboardCells(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= source.length) {
    const quoted = /^"((?:[^"]|"")*\n(?:[^"]|"")*)"(?=\t|\n|$)/.exec(source.slice(at));
    const plain = quoted ? quoted[0] : (/^[^\t\n]*/.exec(source.slice(at))?.[0] ?? '');
    rows.at(-1)?.push((quoted?.[1]?.replaceAll('""', '"') ?? plain).trim());
    at += plain.length;
    if (source[at] === '\n') rows.push([]);
    at += 1;
  }
  return rows;
}
