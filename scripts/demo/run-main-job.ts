import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { yearOf } from '../../src/domain/dates.ts';
import type { PapersCheck } from './check-papers.ts';
import { checkPapers } from './check-papers.ts';
import type { WorkbookRun } from './declare-by-workbook.ts';
import { declareByWorkbook } from './declare-by-workbook.ts';
import type { DemoOffice } from './demo-office.ts';
import type { FundingRun } from './export-funding.ts';
import type { DrawRun } from './draw-panels.ts';
import { drawPanels } from './draw-panels.ts';
import { exportFunding } from './export-funding.ts';

/** What the demo did; every figure is read back from the library or the papers, none is written here. */
export interface DemoSummary {
  readonly units: number;
  readonly projects: number;
  readonly projectsByStage: Readonly<Record<string, number>>;
  readonly declaredByWorkbook: Omit<WorkbookRun, 'mismatches'>;
  readonly papers: PapersCheck;
  readonly fundingSummary: Omit<FundingRun, 'mismatches'>;
  readonly panels: Omit<DrawRun, 'mismatches'>;
  readonly openDeadlines: number;
  readonly auditEntries: number;
  readonly auditIntact: boolean;
  readonly files: readonly string[];
  /** Where papers and library do not agree; the demo fails unless it is empty. */
  readonly mismatches: readonly string[];
}

/** Registers, declares, pre-reviews, issues and exports; returns what the library and the papers then say. */
export async function runMainJob(office: DemoOffice, outputFolder: string): Promise<DemoSummary> {
  await office.call('library.createSample', {});
  const { today } = await office.call('library.status', {});
  const planYear = yearOf(today) + 1;
  const template = join(outputFolder, '信息化项目申报工作簿模板.xlsx');
  await office.call('declarationWorkbooks.writeTemplate', { target: office.pick(template) });
  const { mismatches: inWorkbook, ...declaredByWorkbook } = await declareByWorkbook(office, outputFolder, template, {
    today,
    planYear,
  });
  const { mismatches: inFunding, ...fundingSummary } = await exportFunding(office, planYear, today);
  const { mismatches: inDraws, ...panels } = await drawPanels(office, today, outputFolder);
  const papers = await checkPapers(office);
  const status = await office.call('library.status', {});
  const { stages, openDeadlines } = await office.call('library.dashboard', {});
  const audit = await office.call('audit.verify', {});
  return {
    units: status.unitCount,
    projects: status.projectCount,
    projectsByStage: Object.fromEntries(stages.map(({ stage, count }) => [stage, count])),
    declaredByWorkbook,
    papers,
    fundingSummary,
    panels,
    openDeadlines,
    auditEntries: audit.entries,
    auditIntact: audit.intact,
    files: readdirSync(outputFolder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name)),
    mismatches: [
      ...inWorkbook,
      ...inFunding,
      ...inDraws,
      ...papers.mismatches,
      ...(audit.intact ? [] : ['审计链不完整']),
    ],
  };
}
