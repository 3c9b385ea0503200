import { textOf } from '../../domain/imports/import-field.ts';
import { nameKey } from '../../domain/name-key.ts';
import type { ImportChange } from '../../storage/imports/import-changes.ts';
import type { Writer } from '../../storage/reader-writer.ts';
import { insertUnit } from '../../storage/units.ts';
import type { ServiceContext } from '../service-context.ts';
import type { ImportDraft, SettledRow } from './import-draft.ts';
import type { ImportSubjects } from './kinds/import-subjects.ts';
import { kindOfUnit } from './kinds/unit-choices.ts';
import { overlaid } from './match-rows.ts';
import { takenFields } from './settle-rows.ts';
import { openSubjects } from './settled-rows.ts';

/** What an import wrote. */
interface Written {
  readonly created: number;
  readonly changed: number;
  readonly newUnits: number;
  readonly changes: readonly ImportChange[];
}

/** Units that the reviewer had registered out of the ledger's names; only those that a written row needs. */
function createUnits(writer: Writer, { units, file }: ImportDraft, rows: readonly SettledRow[]): ImportChange[] {
  const wanted = new Map<string, string>();
  for (const { state, values } of rows) {
    const name = textOf(values, 'unit');
    const needed = file.kind === 'projects' && (state === 'create' || state === 'change');
    if (needed && units.get(nameKey(name)) === 'create') wanted.set(nameKey(name), name);
  }
  return [...wanted.values()].map((name) => {
    const unit = insertUnit(writer, { name, aliases: [], kind: kindOfUnit(name), budgetCode: null, note: '' });
    return { subjectKind: 'unit', subjectId: unit.id, version: unit.version, before: null };
  });
}

function sourceOf({ file, table }: ImportDraft, row: SettledRow): string {
  const sheet = file.sheets[table.sheet]?.grid.name ?? '';
  return `“${file.fileName.slice(0, 200)}”${sheet.slice(0, 40)}第 ${String(row.source.row)} 行`;
}

function writeRow(subjects: ImportSubjects, writer: Writer, draft: ImportDraft, row: SettledRow): ImportChange | null {
  const source = sourceOf(draft, row);
  const { subjectKind } = subjects;
  if (row.state === 'create') {
    const { id, version } = subjects.create(writer, row.values, source);
    return { subjectKind, subjectId: id, version, before: null };
  }
  if (row.state !== 'change' || !row.found || !row.decision) return null;
  const values = overlaid(row.values, row.found, takenFields(row, row.decision));
  const { id, version, before } = subjects.change(writer, row.found, values, source);
  return { subjectKind, subjectId: id, version, before };
}

/** Writes every row that is to be written, in the order of the table. */
export function writeRows(
  context: ServiceContext,
  writer: Writer,
  draft: ImportDraft,
  rows: readonly SettledRow[],
): Written {
  const newUnits = createUnits(writer, draft, rows);
  // Opened on what the transaction has written so far: new units are among them.
  const subjects = openSubjects(context, draft, writer);
  const changes = rows.flatMap((row) => writeRow(subjects, writer, draft, row) ?? []);
  subjects.finish(writer);
  const created = changes.filter(({ before }) => before === null).length;
  return {
    created,
    changed: changes.length - created,
    newUnits: newUnits.length,
    changes: [...newUnits, ...changes],
  };
}
