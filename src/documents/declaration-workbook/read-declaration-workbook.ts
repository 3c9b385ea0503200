import type { UnitId } from '../../domain/ids.ts';
import { formatYuan } from '../../domain/money.ts';
import type { DataResource, DeclarationPaper, PerformanceGoal, ProjectContent } from '../../domain/project.ts';
import { declaredAmount, fundedAmount } from '../../domain/project.ts';
import type { RawSheet, RawWorkbook } from '../workbook-intake/raw-workbook.ts';
import { BASIC_SHEET, BASIC_SHEET_SYNONYMS, GUIDE_SHEET } from './basic-fields.ts';
import type { DeclarationTable } from './declaration-tables.ts';
import { CONTENT_TABLE, GOAL_TABLE, PAPER_TABLE, RESOURCE_TABLE } from './declaration-tables.ts';
import { findBasics } from './find-basics.ts';
import { fenWithinRange } from './fen-within-range.ts';
import type { FoundTable } from './find-table.ts';
import { findTable, recordRows } from './find-table.ts';
import type { KnownUnit } from './match-unit.ts';
import { closestUnits, matchUnit } from './match-unit.ts';
import { labelKey } from './plain-text.ts';
import { readBasics } from './read-basics.ts';
import { readContentItems } from './read-content-items.ts';
import { readCopies, readRecords } from './read-records.ts';
import { SheetGrid } from './sheet-grid.ts';
import type { WorkbookProblem } from './workbook-problem.ts';
import { ProblemList } from './workbook-problem.ts';

/** What a unit's workbook says; `content` is null while an error stands. */
export interface DeclarationReading {
  readonly unitName: string;
  readonly unitId: UnitId | null;
  readonly content: ProjectContent | null;
  readonly problems: readonly WorkbookProblem[];
}

/** A form with fewer of its labels than this is taken for some other sheet. */
const BASIC_LABELS_NEEDED = 4;

function isNamed({ name }: RawSheet, names: readonly string[]): boolean {
  return names.some((candidate) => labelKey(candidate) === labelKey(name));
}

/** Finds the workbook's sheets by name first, then by what stands in them; each sheet is taken once. */
class SheetFinder {
  readonly #left: RawSheet[];

  constructor({ sheets }: RawWorkbook) {
    this.#left = sheets.filter((sheet) => !sheet.hidden && !isNamed(sheet, [GUIDE_SHEET]));
  }

  #take<Found>(names: readonly string[], look: (grid: SheetGrid) => Found | undefined): Found | undefined {
    const named = this.#left.filter((sheet) => isNamed(sheet, names));
    for (const sheet of [...named, ...this.#left.filter((other) => !named.includes(other))]) {
      const found = look(new SheetGrid(sheet));
      if (found === undefined) continue;
      this.#left.splice(this.#left.indexOf(sheet), 1);
      return found;
    }
    return undefined;
  }

  basics(): SheetGrid | undefined {
    return this.#take([BASIC_SHEET, ...BASIC_SHEET_SYNONYMS], (grid) =>
      findBasics(grid).size >= BASIC_LABELS_NEEDED ? grid : undefined,
    );
  }

  table(table: DeclarationTable): FoundTable | undefined {
    return this.#take([table.sheet, ...table.synonyms], (grid) => findTable(grid, table));
  }
}

function isFilled<Value>(record: { readonly [Key in keyof Value]: Value[Key] | undefined }): boolean {
  return Object.values(record).every((value) => value !== undefined);
}

function readTable<Value>(
  found: FoundTable | undefined,
  table: DeclarationTable,
  problems: WorkbookProblem[],
): Value[] {
  if (!found) return [];
  const list = new ProblemList(found.grid.name, problems);
  const records = readRecords(found, table, recordRows(found, table, list), list);
  // A record with an unread choice was reported; what is left has every field of its table.
  return records.filter(isFilled) as Value[];
}

function readPapers(found: FoundTable | undefined, problems: WorkbookProblem[]): DeclarationPaper[] {
  if (!found) return [];
  const list = new ProblemList(found.grid.name, problems);
  const texts = { ...PAPER_TABLE, fields: PAPER_TABLE.fields.filter(({ key }) => key !== 'copies') };
  const rows = recordRows(found, PAPER_TABLE, list);
  const copies = readCopies(found, PAPER_TABLE, rows, list);
  return readRecords(found, texts, rows, list)
    .map((record, index) => ({ ...record, copies: copies[index] ?? 1 }))
    .filter(isFilled) as DeclarationPaper[];
}

function checkSums(content: Pick<ProjectContent, 'contentItems' | 'fundShares'>, problems: ProblemList): void {
  const declared = fenWithinRange(() => declaredAmount(content));
  const funded = fenWithinRange(() => fundedAmount(content));
  if (declared === undefined || funded === undefined) {
    const what = `${declared === undefined ? '内容清单' : '资金来源'}合计过大，超过 1000 亿元`;
    problems.error('', what, '请核对金额，以及表头写的是元还是万元。');
    return;
  }
  if (declared === funded) return;
  problems.error(
    '',
    `资金来源合计 ${formatYuan(funded)} 元，内容清单合计 ${formatYuan(declared)} 元，两者不一致`,
    '请核对两张表的金额和单位（元、万元），使合计相等。',
  );
}

function findUnit(name: string, place: string, units: readonly KnownUnit[], problems: ProblemList): UnitId | null {
  if (name === '') return null;
  const unit = matchUnit(name, units);
  if (unit) return unit.id;
  const closest = closestUnits(name, units);
  const hint = closest.length === 0 ? '' : `名称相近的有：${closest.join('、')}。`;
  problems.error(place, `资料库中没有建设单位“${name}”`, `${hint}请改正名称，或先在“建设单位”中登记后重新读取。`);
  return null;
}

/** Reads a unit's declaration workbook. Pure; saves nothing. Every problem is named by sheet, cell and remedy. */
export function readDeclarationWorkbook(
  workbook: RawWorkbook,
  known: { readonly units: readonly KnownUnit[] },
): DeclarationReading {
  const problems: WorkbookProblem[] = [];
  const finder = new SheetFinder(workbook);
  const grid = finder.basics();
  const whole = new ProblemList(grid?.name ?? BASIC_SHEET, problems);
  if (!grid) {
    whole.error('', '工作簿中没有找到“基本情况”表', '请使用本程序导出的申报工作簿模板填写。');
    return { unitName: '', unitId: null, content: null, problems };
  }
  const { unitName, unitPlace, answers } = readBasics(grid, whole);
  const unitId = findUnit(unitName, unitPlace, known.units, whole);
  const contentTable = finder.table(CONTENT_TABLE);
  if (!contentTable) {
    new ProblemList(CONTENT_TABLE.sheet, problems).error(
      '',
      '没有找到“内容清单”表',
      '请使用模板中的“内容清单”表填写。',
    );
  }
  const contentItems = contentTable
    ? readContentItems(contentTable, new ProblemList(contentTable.grid.name, problems))
    : [];
  const resources = readTable<DataResource>(finder.table(RESOURCE_TABLE), RESOURCE_TABLE, problems);
  const goals = readTable<PerformanceGoal>(finder.table(GOAL_TABLE), GOAL_TABLE, problems);
  const papers = readPapers(finder.table(PAPER_TABLE), problems);
  if (contentTable && contentItems.length === 0 && problems.every(({ severity }) => severity === 'notice')) {
    new ProblemList(contentTable.grid.name, problems).error('', '内容清单没有填写', '请逐项填写建设内容。');
  }
  const hasError = () => problems.some(({ severity }) => severity === 'error');
  if (!hasError()) checkSums({ contentItems, fundShares: answers.fundShares ?? [] }, whole);
  if (hasError() || unitId === null) return { unitName, unitId, content: null, problems };
  // No error stands: every required answer was read.
  const content = { ...answers, unitId, contentItems, goals, dataResources: resources, papers } as ProjectContent;
  return { unitName, unitId, content, problems };
}
