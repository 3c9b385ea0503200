import type { ImportDecision, RowState } from './import-decision.ts';
import { IMPORT_DECISIONS } from './import-decision.ts';

/** A row of a foreign table as the preview shows it. */
export interface PreviewedRow {
  readonly state: RowState;
  readonly decision: ImportDecision | null;
  readonly doubleOf: number | null;
  readonly found: { readonly label: string; readonly locked: string | null } | null;
  /** By field, as the row says it. */
  readonly values: Readonly<Record<string, string>>;
  /** By field in which they differ, as the library has it. */
  readonly differences: Readonly<Record<string, string>>;
  readonly problems: readonly {
    readonly field: string | null;
    readonly where: string;
    readonly severity: 'error' | 'notice';
    readonly what: string;
  }[];
}

/** 问题与对照 of a row: what is wrong with it, what it resembles, what was decided. */
export function previewRemark({ problems, state, doubleOf, found, decision }: PreviewedRow): string {
  const told = problems.map(({ where, what }) => `${where} ${what}`);
  if (state === 'double') told.push(`与第 ${String(doubleOf)} 行重复`);
  if (found) told.push(`库内：${found.label}${found.locked === null ? '' : `（${found.locked}）`}`);
  if (decision) told.push(`决定：${IMPORT_DECISIONS[decision.kind]}`);
  return told.join('；');
}

/** A field of a row: what the table says, what the library says where that differs, and whether it cannot be taken. */
export interface PreviewedValue {
  readonly text: string;
  /** `库内：` with what the library has; null where both agree or the value is faulty. */
  readonly here: string | null;
  readonly isFaulty: boolean;
}

/** What the preview shows of a field. */
export function previewValue({ values, differences, problems }: PreviewedRow, field: string): PreviewedValue {
  const text = values[field] ?? '';
  if (problems.some((problem) => problem.field === field && problem.severity === 'error'))
    return { text: text === '' ? '（有问题）' : text, here: null, isFaulty: true };
  const here = differences[field];
  return { text, here: here === undefined ? null : `库内：${here === '' ? '空白' : here}`, isFaulty: false };
}
