/** What a foreign column may mean; kept in the type that the library has for it. */
export type ImportFieldKind =
  | 'line'
  | 'text'
  /** Several in one cell, such as short names or specialties. */
  | 'names'
  | 'money'
  | 'date'
  | 'year'
  | 'choice'
  | 'yesNo';

/** A value of a row: fen, `IsoDate`, year, identifier of a choice, text; null where the cell is empty. */
export type ImportValue = string | number | boolean | readonly string[] | null;

/** The values of a row or of what the library has, by the key of the field. */
export type ImportValues = Readonly<Record<string, ImportValue>>;

/** One thing that a foreign table may say about its rows. */
export interface ImportField {
  readonly key: string;
  readonly label: string;
  readonly kind: ImportFieldKind;
  readonly required: boolean;
  /** Longest text, in characters. */
  readonly max: number;
  /** Other heads that such columns were seen to have. */
  readonly synonyms: readonly string[];
  /** Of a choice: identifier → label. */
  readonly terms: Readonly<Record<string, string>>;
  /** Of a choice or a yes-no: what else people write → identifier, or `yes` and `no`. */
  readonly words: Readonly<Record<string, string>>;
  /** Keys of the fields without which it cannot be told right from wrong. */
  readonly needs: readonly string[];
  /** Masked on screen, never in the audit. */
  readonly personal: boolean;
  /** What the template says below the head. */
  readonly hint: string;
}

/** A field with the usual answers to what is not said. */
export function importField(
  key: string,
  label: string,
  kind: ImportFieldKind,
  options: Partial<Omit<ImportField, 'key' | 'label' | 'kind'>> = {},
): ImportField {
  return {
    key,
    label,
    kind,
    required: false,
    max: 100,
    synonyms: [],
    terms: {},
    words: {},
    needs: [],
    personal: false,
    hint: '',
    ...options,
  };
}

/** What a row says in words; empty where it says nothing. */
export function textOf(values: ImportValues, key: string): string {
  return (values[key] ?? '') as string;
}

/** The names that a cell lists; none where it says nothing. */
export function namesOf(values: ImportValues, key: string): readonly string[] {
  return (values[key] ?? []) as readonly string[];
}

/** Whether a value says nothing. */
export function isBlank(value: ImportValue | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Whether two values say the same. */
export function sameValue(a: ImportValue | undefined, b: ImportValue | undefined): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  return JSON.stringify(a) === JSON.stringify(b);
}
