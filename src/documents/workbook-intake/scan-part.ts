import { SaxesParser } from 'saxes';
import { areaOf, parseCellReference, parseRange } from './cell-reference.ts';
import { INTAKE_LIMITS } from './intake-limits.ts';
import { refuseWorkbook } from './workbook-refused.ts';

/** What has been counted so far over all parts of one workbook. */
export interface ScanTally {
  cells: number;
  merges: number;
  mergedArea: number;
  listArea: number;
  namedArea: number;
}

export function emptyTally(): ScanTally {
  return { cells: 0, merges: 0, mergedArea: 0, listArea: 0, namedArea: 0 };
}

type Attributes = Readonly<Record<string, string>>;

function checkNumber(text: string | undefined, limit: number, what: string): void {
  if (text === undefined) return;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > limit) throw refuseWorkbook(`工作簿中有越界的${what}`);
}

function checkCell(reference: string | undefined, tally: ScanTally): void {
  tally.cells += 1;
  if (tally.cells > INTAKE_LIMITS.cells) throw refuseWorkbook('工作簿的单元格过多');
  if (reference === undefined) return;
  const cell = parseCellReference(reference);
  if (!cell || cell.row > INTAKE_LIMITS.rows || cell.column > INTAKE_LIMITS.columns) {
    throw refuseWorkbook('工作簿中有越界的单元格');
  }
}

/** Sum of the areas of ranges such as `A1:B2 D4`; whole columns and rows count in full. */
function areaOfRanges(text: string): number {
  return text
    .split(/[\s,]+/)
    .map((part) => parseRange(part.slice(part.lastIndexOf('!') + 1)))
    .reduce((sum, range) => sum + (range ? areaOf(range) : 0), 0);
}

function checkMerge(reference: string | undefined, tally: ScanTally): void {
  tally.merges += 1;
  tally.mergedArea += areaOfRanges(reference ?? '');
  if (tally.merges > INTAKE_LIMITS.merges || tally.mergedArea > INTAKE_LIMITS.area) {
    throw refuseWorkbook('工作簿的合并单元格过多或范围过大');
  }
}

function checkElement(name: string, attributes: Attributes, tally: ScanTally): void {
  switch (name) {
    case 'row':
      return checkNumber(attributes['r'], INTAKE_LIMITS.rows, '行号');
    case 'c':
      return checkCell(attributes['r'], tally);
    case 'col':
      checkNumber(attributes['min'], INTAKE_LIMITS.columns, '列号');
      return checkNumber(attributes['max'], INTAKE_LIMITS.columns, '列号');
    case 'mergeCell':
      return checkMerge(attributes['ref'], tally);
    case 'dataValidation':
      tally.listArea += areaOfRanges(attributes['sqref'] ?? '');
      if (tally.listArea > INTAKE_LIMITS.area * 10) throw refuseWorkbook('工作簿的下拉列表范围过大');
      return;
    default:
  }
}

/**
 * A scanner for one XML part: fed its text piece by piece, it refuses what would kill the parser.
 * Throws WorkbookRefused.
 */
export function createPartScanner(tally: ScanTally): { write(text: string): void; close(): void } {
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  let depth = 0;
  let definedName: string | null = null;
  parser.on('error', () => {
    throw refuseWorkbook('工作簿内部的 XML 已损坏');
  });
  parser.on('doctype', () => {
    throw refuseWorkbook('工作簿内部含有不允许的声明（DTD）');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > INTAKE_LIMITS.depth) throw refuseWorkbook('工作簿内部的结构嵌套过深');
    const name = tag.name.slice(tag.name.indexOf(':') + 1);
    if (name === 'definedName') definedName = '';
    checkElement(name, tag.attributes, tally);
  });
  parser.on('text', (text) => {
    if (definedName !== null) definedName += text;
  });
  parser.on('closetag', () => {
    depth -= 1;
    if (definedName === null) return;
    tally.namedArea += areaOfRanges(definedName);
    definedName = null;
    if (tally.namedArea > INTAKE_LIMITS.area) throw refuseWorkbook('工作簿中的名称引用范围过大');
  });
  return { write: (text) => void parser.write(text), close: () => void parser.close() };
}
