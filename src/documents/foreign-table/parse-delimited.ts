interface Cut {
  readonly text: string;
  /** Where the next character stands. */
  readonly end: number;
}

/** What stands between quotes from `start` on; a quote that is never closed ends with the text. */
function quoted(text: string, start: number): Cut {
  let content = '';
  let place = start;
  for (;;) {
    const quote = text.indexOf('"', place);
    if (quote < 0) return { text: content + text.slice(place), end: text.length };
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
  return { text: inQuotes.text + text.slice(inQuotes.end, end), end };
}

/**
 * Cuts delimited text into rows of fields (RFC 4180): a field in quotes may hold delimiters, line ends and doubled
 * quotes; a quote inside a bare field is only a quote. Lines end with CRLF, LF or CR.
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
