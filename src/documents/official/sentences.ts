/** Lines of a text that a person typed, without empty ones and outer spaces. */
export function textLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '');
}

/** Ends a text with a full stop unless it has an end of its own. */
export function sentence(text: string): string {
  if (/[。！？!?…]["”’）)】》」』]?$/u.test(text)) return text;
  return `${text.replace(/[，、；：,;:.]+$/u, '')}。`;
}

/** `甲、乙和丙`. */
export function enumeration(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('、')}和${parts.at(-1) ?? ''}`;
}
