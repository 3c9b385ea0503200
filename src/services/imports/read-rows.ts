import { setImmediate } from 'node:timers/promises';
import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { ForeignReading } from '../../documents/foreign-table/read-foreign-value.ts';
import { readForeignValue } from '../../documents/foreign-table/read-foreign-value.ts';
import type { DataRow } from '../../documents/foreign-table/data-rows.ts';
import type { ImportField, ImportValue } from '../../domain/imports/import-field.ts';
import { isBlank } from '../../domain/imports/import-field.ts';
import { IMPORT_FIELDS } from '../../domain/imports/import-kinds.ts';
import type { ImportDraft, ReadRow } from './import-draft.ts';
import type { RowProblem } from './kinds/import-subjects.ts';

/** Rows that are read between two looks at whether the reviewer still waits. */
const ROWS_PER_TURN = 500;

interface ReadColumn {
  readonly column: number;
  readonly field: ImportField;
  readonly moneyUnit: '元' | '万元' | null;
}

/** One amount counts once: what is merged over several cells is no amount of each of them. */
const MERGED_AMOUNTS = {
  above: { problem: '与上一行合并，请分摊', remedy: '请在原表中取消合并，把金额分到各行。' },
  left: { problem: '与左边的单元格合并', remedy: '请在原表中取消合并，把金额填在所属的列。' },
} as const;

function readCell(source: DataRow, { column, field, moneyUnit }: ReadColumn): ForeignReading {
  const merged = source.merged.get(column);
  if (field.kind === 'money' && merged !== undefined) return MERGED_AMOUNTS[merged];
  return readForeignValue(field, source.cells.get(column), moneyUnit);
}

function readRow(source: DataRow, columns: readonly ReadColumn[], required: readonly ImportField[]): ReadRow {
  const values: Record<string, ImportValue> = {};
  const problems: RowProblem[] = [];
  for (const column of columns) {
    const { field } = column;
    const reading = readCell(source, column);
    if ('value' in reading) values[field.key] = reading.value;
    else problems.push({ severity: 'error', field: field.key, what: reading.problem, remedy: reading.remedy });
  }
  const faulty = new Set(problems.map(({ field }) => field));
  for (const { key, label } of required) {
    if (faulty.has(key) || !isBlank(values[key])) continue;
    problems.push({ severity: 'error', field: key, what: `没有填写${label}`, remedy: '请在原表中补填。' });
  }
  return { source, values, problems };
}

/** Reads every row as the columns are mapped, a few hundred at a time. Throws CallError when it is cancelled. */
export async function readRows({ file, table }: ImportDraft, call: CallContext): Promise<ReadRow[]> {
  const fields = IMPORT_FIELDS[file.kind];
  const columns = table.mapping.flatMap(({ column, field: key, moneyUnit }): ReadColumn[] => {
    const field = fields.find((each) => each.key === key);
    return field ? [{ column, field, moneyUnit }] : [];
  });
  const required = fields.filter((field) => field.required);
  const { rows } = table.rows;
  const read: ReadRow[] = [];
  for (const row of rows) {
    read.push(readRow(row, columns, required));
    if (read.length % ROWS_PER_TURN > 0) continue;
    call.reportProgress({ done: read.length, total: rows.length, label: '正在核对各行' });
    await setImmediate();
    if (call.signal.aborted) throw new CallError('cancelled', '已取消核对。');
  }
  return read;
}
