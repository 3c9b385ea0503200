import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { yearOf } from '../../src/domain/dates.ts';
import { formatYuan } from '../../src/domain/money.ts';
import type { DemoOffice } from './demo-office.ts';

/** What the demo did; every figure is read back from the library, none is written here. */
export interface DemoSummary {
  readonly units: number;
  readonly projects: number;
  readonly projectsByStage: Readonly<Record<string, number>>;
  readonly letters: readonly string[];
  readonly fundingSummary: { readonly planYear: number; readonly rows: number; readonly totalYuan: string };
  readonly openDeadlines: number;
  readonly papersIntact: number;
  readonly auditEntries: number;
  readonly auditIntact: boolean;
  readonly files: readonly string[];
}

async function exportFunding(office: DemoOffice, planYear: number) {
  const { today } = await office.call('library.status', {});
  const { document, rows, totalAmount } = await office.call('funding.exportSummary', {
    planYear,
    scope: 'qualified',
    issuedOn: today,
  });
  return { document, summary: { planYear, rows, totalYuan: formatYuan(totalAmount) } };
}

async function countIntact(office: DemoOffice): Promise<{ letters: string[]; intact: number }> {
  const { rows } = await office.call('documents.list', { query: '', kind: null, year: null, page: 0, pageSize: 200 });
  let intact = 0;
  for (const { id } of rows) {
    if ((await office.call('documents.verify', { id })).state === 'intact') intact += 1;
  }
  return { letters: rows.flatMap(({ number }) => number ?? []).toReversed(), intact };
}

/** Registers, declares, pre-reviews, issues and exports; returns what the library then says. */
export async function runMainJob(office: DemoOffice, outputFolder: string): Promise<DemoSummary> {
  await office.call('library.createSample', {});
  const { today } = await office.call('library.status', {});
  const planYear = yearOf(today) + 1;
  const template = office.pick(join(outputFolder, '信息化项目申报工作簿模板.xlsx'));
  await office.call('declarationWorkbooks.writeTemplate', { target: template });
  const { summary } = await exportFunding(office, planYear);
  const status = await office.call('library.status', {});
  const { stages, openDeadlines } = await office.call('library.dashboard', {});
  const { letters, intact } = await countIntact(office);
  const audit = await office.call('audit.verify', {});
  return {
    units: status.unitCount,
    projects: status.projectCount,
    projectsByStage: Object.fromEntries(stages.map(({ stage, count }) => [stage, count])),
    letters,
    fundingSummary: summary,
    openDeadlines,
    papersIntact: intact,
    auditEntries: audit.entries,
    auditIntact: audit.intact,
    files: readdirSync(outputFolder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name)),
  };
}
