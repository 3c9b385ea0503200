import type { ContentItem } from '../../domain/content-item.ts';
import { lineTotal } from '../../domain/content-item.ts';
import { COST_CLASSES } from '../../domain/glossary.ts';
import type { Fen } from '../../domain/money.ts';
import { formatYuan, sumFen } from '../../domain/money.ts';
import type { DeclarationField } from './declaration-field.ts';
import { CONTENT_TABLE } from './declaration-tables.ts';
import { fenWithinRange } from './fen-within-range.ts';
import type { FoundTable } from './find-table.ts';
import { dataRows, fieldPlace, isSumRow, moneyUnitOf, recordRows } from './find-table.ts';
import { filledCell, readChoice, readText } from './read-field.ts';
import { readMoney, readQuantity } from './read-number.ts';
import { placeOf } from './sheet-grid.ts';
import type { ProblemList } from './workbook-problem.ts';

function contentField(key: string): DeclarationField {
  const field = CONTENT_TABLE.fields.find((candidate) => candidate.key === key);
  if (!field) throw new Error(`no such field: ${key}`);
  return field;
}

function moneyAt(table: FoundTable, row: number, key: 'unitPrice' | 'total', problems: ProblemList): Fen | undefined {
  const field = contentField(key);
  const place = fieldPlace(table, row, field, false);
  // A total that some program did not calculate is no fault: it follows from quantity and price.
  if (key === 'total' && place.cell?.broken === true) return undefined;
  const cell = filledCell(place, field, problems);
  if (!cell) return undefined;
  const amount = readMoney(cell, moneyUnitOf(table, key));
  if ('value' in amount) return amount.value;
  problems.error(placeOf(cell), `${field.head}：${amount.problem}`, '请填写数字，例如 12000 或 12000.50。');
  return undefined;
}

function quantityAt(table: FoundTable, row: number, problems: ProblemList) {
  const field = contentField('quantity');
  const cell = filledCell(fieldPlace(table, row, field, false), field, problems);
  if (!cell) return undefined;
  const quantity = readQuantity(cell);
  if ('value' in quantity) return quantity.value;
  problems.error(placeOf(cell), quantity.problem, '请填写大于 0、最多 3 位小数的数字。');
  return undefined;
}

function readItem(table: FoundTable, row: number, problems: ProblemList): ContentItem | undefined {
  const text = (key: string) => readText(fieldPlace(table, row, contentField(key), true), contentField(key), problems);
  const costClassField = contentField('costClass');
  const costClass = readChoice(fieldPlace(table, row, costClassField, true), costClassField, COST_CLASSES, problems);
  const quantity = quantityAt(table, row, problems);
  const unitPrice = moneyAt(table, row, 'unitPrice', problems);
  const stated = moneyAt(table, row, 'total', problems);
  const [name, spec, measure] = [text('name'), text('spec'), text('measure')];
  if (!costClass || !quantity || unitPrice === undefined) return undefined;
  const total = fenWithinRange(() => lineTotal({ quantityMilli: quantity.milli, unitPrice }));
  if (total === undefined) {
    problems.error(
      fieldPlace(table, row, contentField('unitPrice'), false).place,
      '数量×单价过大，超过 1000 亿元',
      '请核对数量和单价，以及表头写的是元还是万元。',
    );
    return undefined;
  }
  if (stated !== undefined && Math.abs(stated - total) > 1) {
    problems.error(
      fieldPlace(table, row, contentField('total'), false).place,
      `合价 ${formatYuan(stated)} 元与数量×单价 ${formatYuan(total)} 元不符`,
      '请核对数量、单价和合价。',
    );
  }
  return {
    name,
    spec,
    costClass,
    quantityMilli: quantity.milli,
    measure: measure === '' ? quantity.measure : measure,
    unitPrice,
    total: stated ?? total,
  };
}

function checkStatedSum(table: FoundTable, row: number, items: readonly ContentItem[], problems: ProblemList): void {
  const field = contentField('total');
  const { cell, place } = fieldPlace(table, row, field, false);
  if (!cell || cell.broken) return;
  const stated = readMoney(cell, moneyUnitOf(table, 'total'));
  const sum = fenWithinRange(() => sumFen(items.map((item) => item.total)));
  if (!('value' in stated) || sum === undefined || stated.value === sum) return;
  problems.notice(
    place,
    `表中合计 ${formatYuan(stated.value)} 元，逐项相加为 ${formatYuan(sum)} 元`,
    '以逐项相加为准；请核对是否有漏填的内容。',
  );
}

/** The 内容清单: every record below the heads; sums that the unit wrote are compared, not read as records. */
export function readContentItems(table: FoundTable, problems: ProblemList): ContentItem[] {
  const items = recordRows(table, CONTENT_TABLE, problems).flatMap((row) => readItem(table, row, problems) ?? []);
  // Only the last sum speaks of the whole table; earlier ones are subtotals.
  const last = dataRows(table).findLast((row) => isSumRow(table, row));
  if (last !== undefined) checkStatedSum(table, last, items, problems);
  return items;
}
