import { CallError } from '../../contract/call-error.ts';
import { IMPORT_FIELDS } from '../../domain/imports/import-kinds.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { ServiceContext } from '../service-context.ts';
import type { ImportDraft, MatchedRow, SettledRow } from './import-draft.ts';
import type { ImportSubjects } from './kinds/import-subjects.ts';
import { IMPORT_KIND_RULES } from './kinds/import-kind-rules.ts';
import { matchRows } from './match-rows.ts';
import { settleRows } from './settle-rows.ts';

/** What the rows are held against at this moment. */
export function openSubjects(context: ServiceContext, { file, units }: ImportDraft, reader: Reader): ImportSubjects {
  return IMPORT_KIND_RULES[file.kind].open(context, reader, units);
}

/** The rows against the library as it is now; matched again only when it, or what was chosen, has changed. */
function matchedRows(context: ServiceContext, draft: ImportDraft): readonly MatchedRow[] {
  const { readRows, matched } = draft;
  if (readRows === null) throw new CallError('conflict', '请先选择各列对应的字段。');
  const { revision } = context.library;
  if (matched?.revision === revision) return matched.rows;
  const rows = matchRows(readRows, openSubjects(context, draft, context.reader), IMPORT_FIELDS[draft.file.kind]);
  draft.matched = { revision, rows };
  return rows;
}

/** What becomes of every row as decided so far. */
export function settledRows(context: ServiceContext, draft: ImportDraft): SettledRow[] {
  return settleRows(matchedRows(context, draft), draft.decisions);
}
