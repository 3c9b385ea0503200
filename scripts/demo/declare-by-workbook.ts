import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { CallOutput } from '../../src/contract/contract.ts';
import type { IsoDate } from '../../src/domain/dates.ts';
import { addDays } from '../../src/domain/dates.ts';
import type { ProjectId } from '../../src/domain/ids.ts';
import { fen, formatYuan, sumFen } from '../../src/domain/money.ts';
import type { ProjectContent } from '../../src/domain/project.ts';
import { declaredAmount } from '../../src/domain/project.ts';
import { sampleContent } from '../../src/services/sample-library/sample-content.ts';
import { SAMPLE_PROJECTS } from '../../src/services/sample-library/sample-data.ts';
import { samplePreReview } from '../../src/services/sample-library/sample-pre-review.ts';
import { fillTemplate } from '../../test/support/workbooks/fill-template.ts';
import type { DemoOffice } from './demo-office.ts';

type Answers = CallOutput<'preReviews.checkIssue'>['answers'];

/** What became of the declaration workbook that was filled in, read back and declared. */
export interface WorkbookRun {
  readonly file: string;
  readonly declaredYuan: string;
  readonly problems: number;
  readonly letter: string;
  /** How the project on record differs from what was filled in; empty when it does not. */
  readonly mismatches: readonly string[];
}

const FILLED_FILE = '信息化项目申报工作簿-示例填写.xlsx';

/** A sample project under a new name, with an amount that is not round. */
function declaredContent(unitId: ProjectContent['unitId'], planYear: number): ProjectContent {
  const sample = SAMPLE_PROJECTS[0];
  if (sample === undefined) throw new Error('there are no sample projects');
  const content = sampleContent({ ...sample, name: '桥隧结构健康监测平台𠮷' }, unitId, planYear);
  const [share, ...otherShares] = content.fundShares;
  if (share === undefined) throw new Error('the sample project has no funds');
  const total = fen(123_456_789);
  const item = {
    name: '监测点位接入',
    spec: '',
    costClass: 'integration',
    quantityMilli: 1000,
    measure: '项',
  } as const;
  return {
    ...content,
    contentItems: [...content.contentItems, { ...item, unitPrice: total, total }],
    fundShares: [{ ...share, amount: sumFen([share.amount, total]) }, ...otherShares],
  };
}

function reasonsFor(answers: Answers) {
  const warnings = answers.filter(({ outcome }) => outcome === 'warn');
  return warnings.map(({ ruleId }) => ({ ruleId, reason: '演示：单位已书面说明情况。' }));
}

async function declareAndIssue(office: DemoOffice, id: ProjectId, version: number, today: IsoDate): Promise<string> {
  const declaredOn = addDays(today, -1);
  const { answers } = await office.call('projects.checkDeclaration', { id, declaredOn });
  const declaration = { id, version, declaredOn, receiptNumber: '演示收文1', reasons: reasonsFor(answers) };
  await office.call('projects.declare', declaration);
  const fields = samplePreReview('qualified', addDays(today, 14));
  const saved = await office.call('preReviews.save', { projectId: id, version: 0, fields });
  const issue = await office.call('preReviews.checkIssue', { projectId: id, issuedOn: today });
  const letter = { projectId: id, version: saved.version, issuedOn: today, reasons: reasonsFor(issue.answers) };
  return (await office.call('preReviews.issueLetter', letter)).number ?? '';
}

/** Fills the template as a unit would, reads it through the core, saves, declares and pre-reviews what was read. */
export async function declareByWorkbook(
  office: DemoOffice,
  outputFolder: string,
  template: string,
  { today, planYear }: { today: IsoDate; planYear: number },
): Promise<WorkbookRun> {
  const { rows: units } = await office.call('units.list', { query: '', page: 0, pageSize: 1 });
  const [unit] = units;
  if (unit === undefined) throw new Error('the sample library has no units');
  const content = declaredContent(unit.id, planYear);
  const path = join(outputFolder, FILLED_FILE);
  writeFileSync(path, await fillTemplate(readFileSync(template), unit.name, content));

  const reading = await office.call('declarationWorkbooks.read', { file: office.pick(path) });
  if (reading.content === null) throw new Error(`the workbook was refused: ${JSON.stringify(reading.problems)}`);
  const mismatches: string[] = [];
  if (!isDeepStrictEqual(reading.content, content))
    mismatches.push('the workbook read back differs from what was filled in');
  const { fileName, sha256 } = reading;
  const draft = { id: null, version: null, content: reading.content, source: { fileName, sha256 } };
  const { id, version } = await office.call('projects.saveDraft', draft);
  const onRecord = await office.call('projects.get', { id });
  if (onRecord.declaredAmount !== declaredAmount(content))
    mismatches.push('the declared amount on record differs from the workbook');
  return {
    file: FILLED_FILE,
    declaredYuan: formatYuan(onRecord.declaredAmount),
    problems: reading.problems.length,
    letter: await declareAndIssue(office, id, version, today),
    mismatches,
  };
}
