import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { samplePreReview } from '../../support/sample-pre-review.ts';

const office = officePerTest();
const { declared, judged } = mainJobSteps(office);

const DAY = '2026-09-30';
const IMPROVEMENT = { content: '补充数据归集方案', dueOn: '2026-10-30' as IsoDate };

let projectId: ProjectId;
let version: number;

beforeEach(async () => {
  projectId = await declared();
  version = await judged(
    projectId,
    samplePreReview({ conclusion: 'improve', opinion: '数据归集方案不明。', improvements: [IMPROVEMENT] }),
  );
  office().setToday(DAY);
});

type Body = NonNullable<CallOutput<'papers.preview'>['generated']>;

function preview(body: Body | null = null) {
  return office().call('preReviews.previewLetter', { projectId, issuedOn: DAY, body });
}

async function edited(): Promise<Body> {
  const { generated } = await preview();
  const [first, ...others] = generated ?? [];
  if (first?.kind !== 'paragraph') throw new Error('the letter opens with a paragraph');
  return [{ ...first, text: '经会商，现将预审意见函告如下：' }, ...others];
}

function issue(body: Body | null) {
  return office().call('preReviews.issueLetter', { projectId, version, issuedOn: DAY, reasons: [], body });
}

async function wordsOf(fileName: string): Promise<string> {
  const buffer = readFileSync(join(office().settings.papersFolder, fileName));
  return (await mammoth.extractRawText({ buffer })).value.replaceAll(/\s/g, '');
}

describe('the text of a 预审意见书', () => {
  it('follows the typing in its preview, beside the generated one that it can go back to', async () => {
    const body = await edited();
    const view = await preview(body);
    expect(view.html).toContain('经会商');
    expect(view.generated).toEqual((await preview()).generated);
    expect(view.number).toBe('拱数转办预审〔2026〕1号');
    expect((await preview()).html).not.toContain('经会商');
  });

  it('goes out, and is registered and printed again, as it was edited; the audit says that it was', async () => {
    const { id, fileName, number } = await issue(await edited());
    expect(number).toBe('拱数转办预审〔2026〕1号');
    expect(await wordsOf(fileName)).toContain('经会商，现将预审意见函告如下：');
    const { html } = await office().call('documents.printHtml', { id });
    expect(html).toContain('经会商，现将预审意见函告如下：');
    expect(html).not.toContain('你单位申报的');
    const { rows } = await office().call('audit.list', { page: 0, pageSize: 1 });
    expect(rows[0]?.summary).toBe('出具预审意见书 拱数转办预审〔2026〕1号（完善需求方案，正文经修改）');
    const { project } = await office().call('projects.get', { id: projectId });
    expect(project.stage).not.toBe('declared');
  });

  it('is not taken with an empty paragraph, and no number is taken either', async () => {
    const body = [{ kind: 'paragraph' as const, text: '　' }];
    expect(await refusal(issue(body))).toMatchObject({ code: 'invalidInput' });
    expect((await preview()).number).toBe('拱数转办预审〔2026〕1号');
  });
});

describe('what the office has set for its papers', () => {
  it('decides the form of the letter, which stays what it was for letters that are out', async () => {
    Object.assign(office().settings, { preReviewForm: 'file' });
    const { id, fileName } = await issue(null);
    expect(await wordsOf(fileName)).toContain('2026年9月30日印发');
    Object.assign(office().settings, { preReviewForm: undefined });
    const { html } = await office().call('documents.printHtml', { id });
    expect(html).toContain('领导小组办公室文件');
    expect(html).toContain('2026年9月30日印发');
  });

  it('decides the type area, which stays what it was for papers that are out', async () => {
    const topOf = (html: string) => /class="page-number[^>]*top:([\d.]+)pt/.exec(html)?.[1];
    const before = topOf((await preview()).html);
    Object.assign(office().settings, { pageLayout: { kind: 'gb33476' } });
    const { id } = await issue(null);
    Object.assign(office().settings, { pageLayout: undefined });
    const after = topOf((await office().call('documents.printHtml', { id })).html);
    // 下白边 32.58 mm instead of 35: the number stands 2.42 mm lower.
    expect(Number(after) - Number(before)).toBeCloseTo((2.42 * 72) / 25.4, 1);
  });
});
