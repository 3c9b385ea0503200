/** A quote that is opened in that line, counted from 1, and closed nowhere, or only rows later in the midst of a field. */
export class UnclosedQuote extends Error {
  override readonly name = 'UnclosedQuote';
  readonly line: number;

  constructor(line: number) {
    super(`a quote opened in line ${String(line)} is not closed`);
    this.line = line;
  }
}

interface Cut {
  readonly text: string;
  /** Where the next character stands. */
  readonly end: number;
}

const LINE_END = /\r\n|\n|\r/g;

function lineAt(text: string, place: number): number {
  return [...text.slice(0, place).matchAll(LINE_END)].length + 1;
}

/** What stands between quotes from `start` on. */
function quoted(text: string, start: number): Cut {
  let content = '';
  let place = start;
  for (;;) {
    const quote = text.indexOf('"', place);
    if (quote < 0) throw new UnclosedQuote(lineAt(text, start));
    content += text.slice(place, quote);
    if (text[quote + 1] !== '"') return { text: content, end: quote + 1 };
    content += '"';
    place = quote + 2;
  }
}

/** A field from `start` on; what stands behind a closing quote belongs to it, too. */
function fieldAt(text: string, start: number, delimiter: string): Cut {
  const inQuotes = text[start] === '"' ? quoted(text, start + 1) : { text: '', end: start };
  let end = inQuotes.end;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  const behind = text.slice(inQuotes.end, end);
  // The quote that closed it was the next field's: everything between was meant as rows.
  if (behind.trim() !== '' && /[\r\n]/.test(inQuotes.text)) throw new UnclosedQuote(lineAt(text, start));
  return { text: inQuotes.text + behind, end };
}

/**
 * Cuts delimited text into rows of fields (RFC 4180): a field in quotes may hold delimiters, line ends and doubled
 * quotes; a quote inside a bare field is only a quote. Lines end with CRLF, LF or CR. Throws UnclosedQuote.
 */
export function* parseDelimited(
  text: string,
  delimiter: string,
  mostRows = Number.POSITIVE_INFINITY,
): Generator<string[]> {
  let place = 0;
  for (let rows = 0; place < text.length && rows < mostRows; rows += 1) {
    const fields: string[] = [];
    for (;;) {
      const field = fieldAt(text, place, delimiter);
      fields.push(field.text);
      place = field.end;
      if (text[place] !== delimiter) break;
      place += 1;
    }
    place += text.startsWith('\r\n', place) ? 2 : 1;
    yield fields;
  }
}
