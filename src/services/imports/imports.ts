import { basename } from 'node:path';
import type { importCalls } from '../../contract/calls/import-calls.ts';
import { CallError } from '../../contract/call-error.ts';
import type { ParsedInput } from '../../contract/contract.ts';
import type { Handlers } from '../../contract/dispatcher.ts';
import { writeImportTemplate } from '../../documents/foreign-table/write-import-template.ts';
import { IMPORT_FIELDS, IMPORT_KINDS } from '../../domain/imports/import-kinds.ts';
import { mappingFaults } from '../../domain/imports/import-mapping.ts';
import { listImportBatches } from '../../storage/imports/import-batches.ts';
import { writeWholeFile } from '../paper-folder.ts';
import type { ServiceContext } from '../service-context.ts';
import { chooseTable } from './choose-table.ts';
import { chooseUnits, decideRows } from './decide-rows.ts';
import { draftView } from './draft-view.ts';
import type { ImportDraft, ImportTable } from './import-draft.ts';
import type { ImportDrafts } from './import-drafts.ts';
import { openImport } from './open-import.ts';
import { previewPage } from './preview-page.ts';
import { readRows } from './read-rows.ts';
import { runImport } from './run-import.ts';
import { undoImport } from './undo-import.ts';
import { writeFaults } from './write-faults.ts';

type ImportCall = keyof typeof importCalls;

/** Whatever was decided about rows of another table means nothing for this one. */
function begin(draft: ImportDraft, table: ImportTable): void {
  draft.table = table;
  draft.readRows = null;
  draft.matched = null;
  draft.decisions.clear();
  draft.units.clear();
}

function isSameMapping(one: ImportTable['mapping'], other: ImportTable['mapping']): boolean {
  const told = (mapping: ImportTable['mapping']) =>
    mapping.map(({ column, field, moneyUnit }) => [column, field, moneyUnit]);
  return JSON.stringify(told(one)) === JSON.stringify(told(other));
}

function refuseMapping({ file, table }: ImportDraft, { mapping }: ParsedInput<'imports.map'>): void {
  const chosen = mapping.flatMap(({ field }) => field ?? []);
  const fields = IMPORT_FIELDS[file.kind];
  const { missing, doubled, unitless } = mappingFaults(mapping, fields);
  const problems = [
    ...missing.map(({ label }) => `“${label}”必须对应一列`),
    ...doubled.map(({ label }) => `“${label}”对应了不止一列`),
    ...unitless.map(
      (column) => `“${table.columns.find((each) => each.column === column)?.head ?? ''}”还没有选择金额单位`,
    ),
    ...(chosen.some((key) => !fields.some((field) => field.key === key)) ? ['有不认识的字段，请重新选择'] : []),
    ...(mapping.some(({ column }) => !table.columns.some((each) => each.column === column)) ? ['有表中没有的列'] : []),
  ];
  if (problems.length === 0) return;
  throw new CallError(
    'invalidInput',
    `请先改正列的对应：${problems[0] ?? ''}。`,
    problems.map((what) => ({ where: '对应字段', what })),
  );
}

/** The use cases of importing foreign tables. */
export function importHandlers(context: ServiceContext, drafts: ImportDrafts) {
  return {
    'imports.list': (paging) => listImportBatches(context.reader, paging),
    'imports.writeTemplate': async ({ kind, target }) => {
      const path = context.pathOf(target);
      writeWholeFile(path, await writeImportTemplate(IMPORT_KINDS[kind], IMPORT_FIELDS[kind]));
      return { fileName: basename(path) };
    },
    'imports.open': async (input, call) => draftView(await openImport(context, drafts, input, call)),
    'imports.chooseTable': ({ draft: id, sheet, head }) => {
      const draft = drafts.get(id);
      begin(draft, chooseTable(context.reader, draft.file, sheet, head));
      return draftView(draft);
    },
    'imports.map': async (input, call) => {
      const draft = drafts.get(input.draft);
      refuseMapping(draft, input);
      // Whoever goes back, looks, and comes again finds what was decided.
      if (draft.readRows !== null && isSameMapping(draft.table.mapping, input.mapping)) {
        return { rows: draft.readRows.length };
      }
      begin(draft, { ...draft.table, mapping: input.mapping });
      draft.readRows = await readRows(draft, call);
      return { rows: draft.readRows.length };
    },
    'imports.preview': (input) => previewPage(context, drafts.get(input.draft), input),
    'imports.decide': (input) => ({ decided: decideRows(context, drafts.get(input.draft), input) }),
    'imports.chooseUnits': (input) => {
      chooseUnits(drafts.get(input.draft), input);
      return {};
    },
    'imports.run': async (input, call) => runImport(context, drafts, drafts.get(input.draft), input, call),
    'imports.writeFaults': async ({ draft, target }, call) => writeFaults(context, drafts.get(draft), target, call),
    'imports.undo': (input) => undoImport(context, input),
  } satisfies Handlers<ImportCall>;
}
