/** One column of an editable table; its cells are text, a choice holds an identifier of `terms`. */
export interface TableColumn<Row> {
  readonly key: keyof Row & string;
  readonly label: string;
  /** `line` one line, `text` wraps and may hold line ends, `number` right-aligned, `money` also in the table's unit. */
  readonly kind: 'line' | 'text' | 'number' | 'money' | 'choice';
  /** Share of the table's width, in rem at least. */
  readonly width: number;
  readonly terms?: Readonly<Record<string, string>>;
  readonly maxLength?: number;
  readonly hint?: string;
}
