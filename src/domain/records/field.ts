import type { IsoDate } from '../dates.ts';
import type { FundSource } from '../glossary.ts';
import { FUND_SOURCES } from '../glossary.ts';
import type { ProjectId, RecordId } from '../ids.ts';
import type { Fen } from '../money.ts';

/**
 * A field of a record, declared once: its type, the check where it enters, the form, the read-only view and the
 * papers all follow from it. `required` is whether a record may be kept without it.
 */
export type Field = PlainField | RowsField;

interface Labelled {
  readonly label: string;
  readonly required: boolean;
  /** What the form says below the field. */
  readonly hint?: string;
}

/** A field with one value, as a form or a column of rows has it. */
export type PlainField =
  | (Labelled & { readonly kind: 'date' })
  | (Labelled & { readonly kind: 'year' })
  | (Labelled & { readonly kind: 'money' })
  /** `line` is one line, `text` may hold line ends. */
  | (Labelled & { readonly kind: 'line' | 'text'; readonly max: number })
  /** Kept in tenths: 85.5 is 855; written with at most one decimal. */
  | (Labelled & { readonly kind: 'tenths'; readonly maxTenths: number; readonly unit: string })
  | (Labelled & { readonly kind: 'whole'; readonly max: number; readonly unit: string })
  | (Labelled & { readonly kind: 'choice'; readonly terms: Readonly<Record<string, string>> })
  /** A tick: true is confirmed. */
  | (Labelled & { readonly kind: 'confirm' })
  /** An earlier record of the same project; `of` names its kind. */
  | (Labelled & { readonly kind: 'record'; readonly of: string })
  | (Labelled & { readonly kind: 'project' });

/** A table of rows. */
export interface RowsField extends Labelled {
  readonly kind: 'rows';
  readonly columns: Readonly<Record<string, PlainField>>;
  readonly maxRows: number;
  /** Its rows say the same thing differently, such as estimates of one price: no sum is made of their amounts. */
  readonly alternatives?: true;
}

export type FieldMap = Readonly<Record<string, Field>>;

type OrNull<Of extends Labelled, Value> = Of['required'] extends true ? Value : Value | null;

/** What a field holds. Texts that are left out are empty; everything else that is left out is null. */
export type FieldValue<Of extends Field> = Of extends RowsField
  ? readonly FieldValues<Of['columns']>[]
  : Of extends { kind: 'confirm' }
    ? boolean
    : Of extends { kind: 'line' | 'text' }
      ? string
      : Of extends { kind: 'date' }
        ? OrNull<Of, IsoDate>
        : Of extends { kind: 'money' }
          ? OrNull<Of, Fen>
          : Of extends { kind: 'year' | 'tenths' | 'whole' }
            ? OrNull<Of, number>
            : Of extends { kind: 'choice'; terms: infer Terms }
              ? OrNull<Of, keyof Terms & string>
              : Of extends { kind: 'record' }
                ? OrNull<Of, RecordId>
                : Of extends { kind: 'project' }
                  ? OrNull<Of, ProjectId>
                  : never;

/** What the fields of a record hold together. */
export type FieldValues<Fields extends FieldMap> = { readonly [Name in keyof Fields]: FieldValue<Fields[Name]> };

const REQUIRED = true as const;

export const date = (label: string) => ({ kind: 'date', label, required: REQUIRED }) as const;
export const year = (label: string) => ({ kind: 'year', label, required: REQUIRED }) as const;
export const money = (label: string) => ({ kind: 'money', label, required: REQUIRED }) as const;
export const line = (label: string, max: number) => ({ kind: 'line', label, required: REQUIRED, max }) as const;
export const text = (label: string, max = 2000) => ({ kind: 'text', label, required: REQUIRED, max }) as const;
export const confirm = (label: string) => ({ kind: 'confirm', label, required: REQUIRED }) as const;
/** A mark or a percentage with one decimal; `max` in whole units. */
export const tenths = (label: string, max: number, unit: string) =>
  ({ kind: 'tenths', label, required: REQUIRED, maxTenths: max * 10, unit }) as const;
export const whole = (label: string, max: number, unit: string) =>
  ({ kind: 'whole', label, required: REQUIRED, max, unit }) as const;
export const choice = <const Terms extends Readonly<Record<string, string>>>(label: string, terms: Terms) =>
  ({ kind: 'choice', label, required: REQUIRED, terms }) as const;
export const recordRef = (label: string, of: string) => ({ kind: 'record', label, required: REQUIRED, of }) as const;
export const projectRef = (label: string) => ({ kind: 'project', label, required: REQUIRED }) as const;

const MAX_ROWS = 500;
export const rows = <const Columns extends Readonly<Record<string, PlainField>>>(label: string, columns: Columns) =>
  ({ kind: 'rows', label, required: REQUIRED, columns, maxRows: MAX_ROWS }) as const;

/** The same field, which may be left out. */
export const optional = <const Of extends Field>(field: Of): Omit<Of, 'required'> & { readonly required: false } => ({
  ...field,
  required: false,
});

/** The same table, whose amounts make no sum. */
export const alternatives = <const Of extends RowsField>(field: Of) => ({ ...field, alternatives: true }) as const;

/** Whether the amounts of a table make a sum. */
export function isSummed(field: RowsField): boolean {
  return field.alternatives !== true && Object.values(field.columns).some(({ kind }) => kind === 'money');
}

/** The same field with a word of advice below it. */
export const withHint = <const Of extends Field>(field: Of, hint: string): Of => ({ ...field, hint });

/** How much each fund source bears; each source once. */
export const fundShareRows = (label: string) =>
  rows(label, {
    source: choice<Readonly<Record<FundSource, string>>>('资金来源', FUND_SOURCES),
    amount: money('金额'),
  });
