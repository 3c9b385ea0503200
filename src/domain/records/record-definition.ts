import type { Phase } from '../glossary-of-records.ts';
import type { FieldMap } from './field.ts';

/** One kind of record that a project collects, declared once. */
export interface RecordDefinition<Fields extends FieldMap = FieldMap> {
  readonly label: string;
  readonly phase: Phase;
  /** Article of the 办法 that asks for it, or 办公室规定. */
  readonly article: string;
  /** The date field that says when it happened. */
  readonly on: string;
  /**
   * `project`: recorded on the project's own page. `year`: comes from a screen that handles many projects at once
   * (the inclusion draft, the year's funding). `deed`: the trail of a use case that does more than keep a record.
   */
  readonly from: 'project' | 'year' | 'deed';
  readonly fields: Fields;
}

type DateNames<Fields extends FieldMap> = {
  [Name in keyof Fields]: Fields[Name] extends { kind: 'date'; required: true } ? Name : never;
}[keyof Fields] &
  string;

/** Declares a kind of record; `on` must name one of its required dates. */
export function defineRecord<const Fields extends FieldMap>(
  definition: Omit<RecordDefinition<Fields>, 'on' | 'from'> & {
    readonly on: DateNames<Fields>;
    readonly from?: RecordDefinition['from'];
  },
): RecordDefinition<Fields> {
  return { from: 'project', ...definition };
}
