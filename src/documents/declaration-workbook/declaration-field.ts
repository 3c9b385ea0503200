/** What a unit may choose from: identifier → label. */
export type Terms = Readonly<Record<string, string>>;

/** One thing that a unit fills in; the template is written from it and the reader looks for it. */
export interface DeclarationField {
  readonly key: string;
  readonly head: string;
  /** Other heads that units were seen to write. */
  readonly synonyms: readonly string[];
  readonly required: boolean;
  /** Longest text; null where another kind limits it. */
  readonly limit: number | null;
  readonly choices: Terms | null;
  readonly note: string;
  /** Width of a table's column in characters; lines of a form's field. */
  readonly size: number;
}

/** A field with the usual answers to what is not said. */
export function declarationField(
  key: string,
  head: string,
  options: Partial<Omit<DeclarationField, 'key' | 'head'>> = {},
): DeclarationField {
  return { key, head, synonyms: [], required: false, limit: null, choices: null, note: '', size: 1, ...options };
}
