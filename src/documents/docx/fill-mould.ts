import { SLOT } from './docx-piece.ts';

/** XML of the library cut at its slots: between two neighbours of it stands one text. */
export type Mould = readonly string[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Text as the library writes it: characters that XML has no way to say are left out. */
function escapeXml(text: string): string {
  return text.replace(/[&"'<>\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, (character) => ENTITIES[character] ?? '');
}

export function mouldOf(xml: string): Mould {
  return xml.split(SLOT);
}

/** The XML with texts in its slots; throws TypeError when there are not as many as slots. */
export function fillMould([first = '', ...others]: Mould, texts: readonly string[]): string {
  if (texts.length !== others.length) {
    throw new TypeError(`a mould of ${String(others.length)} slots was given ${String(texts.length)} texts`);
  }
  return others.reduce((xml, after, index) => xml + escapeXml(texts[index] ?? '') + after, first);
}
