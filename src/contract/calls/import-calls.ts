import { z } from 'zod';
import type { ImportDecision } from '../../domain/imports/import-decision.ts';
import { IMPORT_DECISIONS, ROW_STATES } from '../../domain/imports/import-decision.ts';
import { IMPORT_KINDS, MAX_IMPORT_COLUMNS, MAX_IMPORT_ROWS } from '../../domain/imports/import-kinds.ts';
import type { MappedColumn } from '../../domain/imports/import-mapping.ts';
import { keysOf } from '../../domain/glossary.ts';
import { coreCall } from '../call.ts';
import {
  fileTokenShape,
  importBatchIdShape,
  instantShape,
  line,
  MAX_PAGE_SIZE,
  pageShape,
  text,
  unitIdShape,
} from '../shapes/values.ts';

/** Longest reason for taking an import back. */
export const MAX_IMPORT_REASON = 300;

const kindShape = z.enum(keysOf(IMPORT_KINDS), { error: '请选择导入的是什么表。' });
const draftIdShape = z.uuid();
const fieldKeyShape = line(40, '字段');
const columnShape = z.int().min(1).max(16_384);
const rowShape = z.int().min(1).max(1_048_576);
const stateShape = z.enum(keysOf(ROW_STATES));

const { fields: _fields, ...WHOLE_DECISIONS } = IMPORT_DECISIONS;
const decisionShape = z.union([
  z.object({ kind: z.enum(keysOf(WHOLE_DECISIONS)) }),
  z.object({ kind: z.literal('fields'), fields: z.array(fieldKeyShape).max(60) }),
]) satisfies z.ZodType<ImportDecision>;

const moneyUnitShape = z.enum(['元', '万元']);

const mappedColumnShape = z.object({
  column: columnShape,
  field: fieldKeyShape.nullable(),
  moneyUnit: moneyUnitShape.nullable(),
}) satisfies z.ZodType<MappedColumn>;

const headShape = z.object({ first: rowShape, last: rowShape });

const leftOutShape = z.array(z.object({ row: rowShape, why: z.string() }));

/** A name that no unit has: registered as a new one, taken for one that there is, or not decided. */
const unitChoiceShape = z.union([z.literal('create'), unitIdShape]).nullable();

/** An import under way: what was read and how it is taken. */
const draftShape = z.object({
  id: draftIdShape,
  kind: kindShape,
  fileName: z.string(),
  sheets: z.array(z.object({ name: z.string(), rows: z.int(), hidden: z.boolean() })),
  /** Place in the list, counted from 0. */
  sheet: z.int(),
  head: headShape,
  /** The first rows of the sheet, as they stand there. */
  sample: z.array(z.object({ row: rowShape, texts: z.array(z.string()) })),
  columns: z.array(z.object({ column: columnShape, head: z.string(), samples: z.array(z.string()) })),
  mapping: z.array(mappedColumnShape),
  /** The mapping is that of the last import with these heads. */
  remembered: z.boolean(),
  /** Columns whose unit of money this file names, and that was another then. */
  otherUnits: z.array(z.object({ head: z.string(), now: moneyUnitShape, before: moneyUnitShape })),
  /** Records below the heads. */
  rows: z.int(),
  /** Rows that are no records: sums, headings. */
  leftOut: leftOutShape,
  /** Where the file bears marks of state secrets. */
  marks: z.array(z.object({ sheet: z.string(), cell: z.string(), mark: z.string() })),
});

const previewRowShape = z.object({
  row: rowShape,
  state: stateShape,
  decision: decisionShape.nullable(),
  doubleOf: rowShape.nullable(),
  found: z.object({ label: z.string(), locked: z.string().nullable() }).nullable(),
  /** By field, as the row says it. */
  values: z.record(z.string(), z.string()),
  /** By field in which they differ, as the library has it. */
  differences: z.record(z.string(), z.string()),
  problems: z.array(
    z.object({
      field: z.string().nullable(),
      /** `B7`, or the field's label where no column has it. */
      where: z.string(),
      severity: z.enum(['error', 'notice']),
      what: z.string(),
      remedy: z.string(),
    }),
  ),
});

const batchShape = z.object({
  id: importBatchIdShape,
  kind: kindShape,
  fileName: z.string(),
  rows: z.int(),
  created: z.int(),
  changed: z.int(),
  importedAt: instantShape,
  importedBy: z.string(),
  undoneAt: instantShape.nullable(),
  undoneBy: z.string().nullable(),
  undoReason: z.string().nullable(),
});

const written = z.object({ fileName: z.string() });

export const importCalls = {
  /** Imports, latest first. */
  'imports.list': coreCall(z.object(pageShape), z.object({ rows: z.array(batchShape), total: z.int() })),
  /** Writes an empty table with the application's own heads. */
  'imports.writeTemplate': coreCall(z.object({ kind: kindShape, target: fileTokenShape }), written),
  /** Reads a foreign table; nothing is saved. One import is under way at a time. */
  'imports.open': coreCall(z.object({ file: fileTokenShape, kind: kindShape }), draftShape),
  /** Another sheet or other head rows, one or two. */
  'imports.chooseTable': coreCall(
    z.object({ draft: draftIdShape, sheet: z.int().min(0).max(1_000), head: headShape }),
    draftShape,
  ),
  /** What the columns mean; every row is read by it. */
  'imports.map': coreCall(
    z.object({ draft: draftIdShape, mapping: z.array(mappedColumnShape).max(MAX_IMPORT_COLUMNS) }),
    z.object({ rows: z.int() }),
  ),
  /** All rows, or those in a state, page by page. */
  'imports.preview': coreCall(
    z.object({ draft: draftIdShape, state: stateShape.nullable(), ...pageShape }),
    z.object({
      fields: z.array(z.object({ key: z.string(), label: z.string(), kind: z.string() })),
      counts: z.record(stateShape, z.int()),
      rows: z.array(previewRowShape).max(MAX_PAGE_SIZE),
      total: z.int(),
      leftOut: leftOutShape,
      /** Rows may be registered beside what they resemble. */
      mayAdd: z.boolean(),
      unknownUnits: z.array(
        z.object({
          name: z.string(),
          rows: z.int(),
          choice: unitChoiceShape,
          chosenName: z.string(),
          closest: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** About the named rows or, when they are null, about all in that state; a null decision takes decisions back. */
  'imports.decide': coreCall(
    z.object({
      draft: draftIdShape,
      rows: z.array(rowShape).max(MAX_IMPORT_ROWS).nullable(),
      state: stateShape.nullable(),
      decision: decisionShape.nullable(),
    }),
    z.object({ decided: z.int() }),
  ),
  'imports.chooseUnits': coreCall(
    z.object({
      draft: draftIdShape,
      names: z.array(line(80, '单位名称')).max(MAX_IMPORT_ROWS),
      choice: unitChoiceShape,
    }),
    z.object({}),
  ),
  /** Takes everything in, or nothing; can be cancelled until it begins to write. */
  'imports.run': coreCall(
    z.object({
      draft: draftIdShape,
      /** The reviewer has made sure that a file with marks of state secrets holds none. */
      marksChecked: z.boolean(),
    }),
    z.object({ id: importBatchIdShape, created: z.int(), changed: z.int() }),
  ),
  /** The foreign table back as a workbook, with every faulty cell marked and commented. */
  'imports.writeFaults': coreCall(
    z.object({ draft: draftIdShape, target: fileTokenShape }),
    written.extend({ faults: z.int() }),
  ),
  /** Takes a whole import back; refused when anything of it was changed or used since. */
  'imports.undo': coreCall(
    z.object({
      id: importBatchIdShape,
      reason: text(MAX_IMPORT_REASON).trim().min(1, '请填写撤销的理由。'),
    }),
    batchShape,
  ),
} as const;
