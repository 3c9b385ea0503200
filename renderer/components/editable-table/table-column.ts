/** One column of an editable table; a choice holds an identifier of `terms`, a tick true or false, any other cell text. */
export interface TableColumn<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
  /**
   * `line` one line, `text` wraps and may hold line ends, `number` right-aligned, `money` also in the table's unit,
   * `tick` a statement that holds or does not.
   */
  readonly kind: 'line' | 'text' | 'number' | 'money' | 'choice' | 'tick';
  /** Share of the table's width, in rem at least. */
  readonly width: number;
  readonly terms?: Readonly<Record<string, string>>;
  readonly maxLength?: number;
  readonly hint?: string;
}
