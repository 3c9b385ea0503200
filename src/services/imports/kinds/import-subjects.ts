import type { ImportValues } from '../../../domain/imports/import-field.ts';
import type { ImportSubjectKind } from '../../../storage/imports/import-changes.ts';
import type { Reader, Writer } from '../../../storage/reader-writer.ts';
import type { ServiceContext } from '../../service-context.ts';
import type { UnitChoices } from './unit-choices.ts';

/** What the library has that a row may mean. */
export interface FoundSubject {
  readonly id: number;
  readonly version: number;
  /** As lists show it. */
  readonly label: string;
  readonly values: ImportValues;
  /** Why an import may not change it; null when it may. */
  readonly locked: string | null;
}

/** One thing wrong with a row, by its field; an error stands until it is mended or the row is left out. */
export interface RowProblem {
  readonly severity: 'error' | 'notice';
  readonly field: string | null;
  readonly what: string;
  readonly remedy: string;
  /** What whoever made the table can do about it, where the remedy is one that only the reviewer has. */
  readonly remedyInTable?: string;
}

/** Where a written row is; `before` is what it takes to restore it. */
export interface WrittenSubject {
  readonly id: number;
  readonly version: number;
}

/** A foreign table's rows against what the library has at one moment. */
export interface ImportSubjects {
  readonly subjectKind: ImportSubjectKind;
  /** Two rows that share a key mean the same. */
  keysOf(values: ImportValues): readonly string[];
  /** Of kinds in which rows may mean the same though no key says so: rows of one group are held against each other. */
  groupOf?(values: ImportValues): string;
  mayBeSame?(one: ImportValues, other: ImportValues): boolean;
  find(values: ImportValues): FoundSubject | undefined;
  /** What is wrong with the row as it would be written. */
  check(values: ImportValues, found: FoundSubject | undefined): RowProblem[];
  create(writer: Writer, values: ImportValues, source: string): WrittenSubject;
  /** Writes what is written once for all rows, after the last. */
  finish(writer: Writer): void;
  /** Answers what was there before, too. */
  change(
    writer: Writer,
    found: FoundSubject,
    values: ImportValues,
    source: string,
  ): WrittenSubject & { before: unknown };
}

/** How one kind of foreign table is taken in. */
export interface ImportKindRules {
  /** Rows may be registered beside what they resemble. */
  readonly mayAdd: boolean;
  open(context: ServiceContext, reader: Reader, units: UnitChoices): ImportSubjects;
}
