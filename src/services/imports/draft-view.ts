import type { HandlerOutput } from '../../contract/contract.ts';
import { valueText } from './value-text.ts';
import { IMPORT_FIELDS } from '../../domain/imports/import-kinds.ts';
import type { TableGrid } from '../../documents/foreign-table/table-grid.ts';
import type { ImportDraft } from './import-draft.ts';

type DraftView = HandlerOutput<'imports.open'>;

const SAMPLE_ROWS = 12;
const SAMPLE_COLUMNS = 40;
const SAMPLES_OF_COLUMN = 3;

function sampleOf(grid: TableGrid): DraftView['sample'] {
  return grid.rows.slice(0, SAMPLE_ROWS).map((row) => ({
    row,
    texts: Array.from({ length: Math.min(grid.lastColumn, SAMPLE_COLUMNS) }, (_, index) =>
      (grid.at(row, index + 1)?.text ?? '').slice(0, 60),
    ),
  }));
}

/** An import under way as its first steps show it. What personal columns say is masked. */
export function draftView({ id, file, table }: ImportDraft): DraftView {
  const grid = file.sheets[table.sheet]?.grid;
  const fields = IMPORT_FIELDS[file.kind];
  const personal = new Set(fields.filter((field) => field.personal).map(({ key }) => key));
  return {
    id,
    kind: file.kind,
    fileName: file.fileName,
    sheets: file.sheets.map(({ grid: { name, rows }, hidden }) => ({ name, rows: rows.length, hidden })),
    sheet: table.sheet,
    head: table.head,
    sample: grid ? maskedSample(grid, table, personal) : [],
    columns: table.columns.map(({ column, head }) => {
      const key = table.mapping.find((each) => each.column === column)?.field ?? null;
      const field = fields.find((each) => each.key === key);
      const texts = table.rows.rows
        .slice(0, 50)
        .map(({ cells }) => cells.get(column)?.text.trim() ?? '')
        .filter((text) => text !== '');
      const samples = [...new Set(texts)].slice(0, SAMPLES_OF_COLUMN).map((text) => text.slice(0, 40));
      return {
        column,
        head,
        samples: field?.personal === true ? samples.map((text) => valueText(field, text)) : samples,
      };
    }),
    mapping: table.mapping.map((column) => ({ ...column })),
    remembered: table.remembered,
    otherUnits: table.otherUnits.map((each) => ({ ...each })),
    rows: table.rows.rows.length,
    leftOut: table.rows.leftOut.map(({ row, why }) => ({ row, why })),
    marks: file.marks.map((mark) => ({ ...mark })),
  };
}

function maskedSample(grid: TableGrid, { mapping, head }: ImportDraft['table'], personal: ReadonlySet<string>) {
  const hidden = new Set(
    mapping.filter(({ field }) => field !== null && personal.has(field)).map(({ column }) => column),
  );
  return sampleOf(grid).map(({ row, texts }) => ({
    row,
    texts: texts.map((text, index) => (row > head.last && hidden.has(index + 1) && text !== '' ? '＊＊＊' : text)),
  }));
}
