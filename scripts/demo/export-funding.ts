import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_PROJECT_FILTER } from '../../src/contract/calls/project-calls.ts';
import type { CallOutput } from '../../src/contract/contract.ts';
import type { IsoDate } from '../../src/domain/dates.ts';
import { formatYuan } from '../../src/domain/money.ts';
import { readTable } from '../../test/support/workbooks/read-table.ts';
import type { DemoOffice } from './demo-office.ts';

/** The year's summary as it was exported, and as another reader then found it. */
export interface FundingRun {
  readonly planYear: number;
  readonly rows: number;
  readonly totalYuan: string;
  readonly totalYuanReadBack: string;
  readonly mismatches: readonly string[];
}

type ListedProject = CallOutput<'projects.list'>['rows'][number];

const AMOUNT = '申报金额';

/** 万元 of a cell in whole fen. */
function fenOf(cell: unknown): bigint {
  if (typeof cell !== 'number') throw new TypeError(`not an amount: ${JSON.stringify(cell)}`);
  return BigInt(Math.round(cell * 1_000_000));
}

async function qualifiedProjects(office: DemoOffice, planYear: number): Promise<ListedProject[]> {
  const { rows, total } = await office.call('projects.list', {
    filter: { ...NO_PROJECT_FILTER, planYear, stages: ['preReviewQualified'] },
    sort: { by: 'code', descending: false },
    page: 0,
    pageSize: 200,
  });
  if (rows.length !== total) throw new Error(`${String(total)} projects do not fit on one page`);
  return rows;
}

/** Exports the summary of the qualified projects and compares the workbook with the library, project by project. */
export async function exportFunding(office: DemoOffice, planYear: number, today: IsoDate): Promise<FundingRun> {
  const input = { planYear, scope: 'qualified', issuedOn: today } as const;
  const { document, rows, totalAmount } = await office.call('funding.exportSummary', input);
  const table = await readTable(readFileSync(join(office.papersFolder, document.fileName)), '资金汇总表');
  const names = table.column('项目名称');
  const amounts = table.column(AMOUNT);
  const totalReadBack = fenOf(amounts[names.indexOf('总计')]);

  const projects = await qualifiedProjects(office, planYear);
  const expected = projects.reduce((sum, { declaredAmount }) => sum + BigInt(declaredAmount), 0n);
  const mismatches: string[] = [];
  if (totalReadBack !== expected)
    mismatches.push(`总计：工作簿 ${String(totalReadBack)} 分，资料库 ${String(expected)} 分`);
  if (BigInt(totalAmount) !== expected)
    mismatches.push(`导出结果 ${String(totalAmount)} 分，资料库 ${String(expected)} 分`);
  if (rows !== projects.length) mismatches.push(`汇总 ${String(rows)} 个项目，资料库 ${String(projects.length)} 个`);
  for (const { name, declaredAmount } of projects) {
    const cell = amounts[names.indexOf(name)];
    if (fenOf(cell) !== BigInt(declaredAmount)) mismatches.push(`${name}：工作簿 ${String(cell)} 万元`);
  }
  const totalYuanReadBack = `${String(totalReadBack / 100n)}.${String(totalReadBack % 100n).padStart(2, '0')}`;
  return { planYear, rows, totalYuan: formatYuan(totalAmount), totalYuanReadBack, mismatches };
}
