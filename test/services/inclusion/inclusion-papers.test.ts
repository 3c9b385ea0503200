import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallInput, CallOutput } from '../../../src/contract/contract.ts';
import type { InclusionDraftId, ProjectId } from '../../../src/domain/ids.ts';
import { refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { inclusionSteps } from '../../support/records/inclusion-steps.ts';
import { reviewedProjects } from '../../support/records/reviewed-projects.ts';
import { wan } from '../../support/records/three-projects.ts';
import { readTable } from '../../support/workbooks/read-table.ts';

const office = officePerTest();
const { unit, reviewed } = reviewedProjects(office);
const { submitted } = inclusionSteps(office);

let draftId: InclusionDraftId;
let city: ProjectId;
let school: ProjectId;

type Issue = CallInput<'papers.issue'>;

beforeEach(async () => {
  const unitId = await unit('区城管局');
  const project = (name: string, declared: string, granted: string) =>
    reviewed({
      name,
      unitId,
      fundShares: [{ source: 'generalBudget', amount: wan(declared) }],
      reviewed: wan(granted),
    });
  city = await project('智慧城管', '120', '100.000001');
  school = await project('智慧教育', '60', '60');
  office().setToday('2026-11-05');
  draftId = await submitted([city, school], { envelope: wan('120') });
});

const list = async () => (await office().call('papers.listOfDraft', { draftId })).papers;

async function listed(kind: 'inclusionDraft' | 'inclusionTable'): Promise<CallOutput<'papers.list'>['papers'][number]> {
  const paper = (await list()).find((each) => each.kind === kind);
  if (!paper) throw new Error(`no ${kind} is offered`);
  return paper;
}

async function issue(kind: 'inclusionDraft' | 'inclusionTable', changes: Partial<Issue> = {}) {
  const { about } = await listed(kind);
  return office().call('papers.issue', { kind, about, issuedOn: '2026-11-05', body: null, replaces: null, ...changes });
}

async function takenBack() {
  const { version } = await office().call('inclusion.get', { id: draftId });
  await office().call('inclusion.takeBack', { id: draftId, version, reason: '调整资金盘子' });
}

async function submittedAgain() {
  const { version } = await office().call('inclusion.get', { id: draftId });
  await office().call('inclusion.submit', { id: draftId, version, submittedOn: '2026-11-04', reasons: [] });
}

const bytesOf = (fileName: string) => readFileSync(join(office().settings.papersFolder, fileName));

describe('the papers of a submitted draft', () => {
  it('are offered of the submitted version, and not while the draft is worked on', async () => {
    expect(await list()).toMatchObject([
      { kind: 'inclusionDraft', about: { of: 'inclusion', draftId, version: 1 }, on: '2026-11-02', issued: null },
      { kind: 'inclusionTable', label: '草案第 1 版' },
    ]);
    await takenBack();
    expect(await list()).toEqual([]);
  });

  it('the draft is previewed with its text, its line and no number', async () => {
    const { about } = await listed('inclusionDraft');
    const preview = await office().call('papers.preview', {
      kind: 'inclusionDraft',
      about,
      issuedOn: '2026-11-05',
      body: null,
    });
    expect(preview).toMatchObject({ title: '2027年度信息化项目入库草案（第1批）', number: null });
    expect(preview.html).toContain('资金盘子120.00万元到此');
    expect(preview.generated?.some((block) => block.kind === 'paragraph' && block.text === '年度实施任务。')).toBe(
      true,
    );
  });

  it('the draft is issued as edited, registered with its file, and found again', async () => {
    const document = await issue('inclusionDraft', {
      body: [{ kind: 'paragraph', text: '按领导小组要求编制本草案。' }],
    });
    expect(document).toMatchObject({ kind: 'inclusionDraft', number: null, projectId: null });
    expect(document.fileName).toBe('项目入库草案/2026/2027年度第1批-第1版-项目入库草案.docx');
    const { value } = await mammoth.extractRawText({ buffer: bytesOf(document.fileName) });
    expect(value).toContain('按领导小组要求编制本草案。');
    expect(value).toContain('智慧教育');
    expect((await listed('inclusionDraft')).issued).toMatchObject({ id: document.id });
    const { html } = await office().call('documents.printHtml', { id: document.id });
    expect(html).toContain('按领导小组要求编制本草案。');
    const { rows } = await office().call('audit.list', { page: 0, pageSize: 1 });
    expect(rows[0]).toMatchObject({ summary: '出具项目入库草案（正文经修改）', subject: '2027 年第 1 批项目入库草案' });
  });

  it('its table is issued as a workbook with the amounts of the draft, to the fen', async () => {
    const document = await issue('inclusionTable');
    const table = await readTable(new Uint8Array(bytesOf(document.fileName)), '入库草案排序表');
    expect(table.column('建议金额')).toEqual([100.000001, 100.000001, 60, 160.000001]);
    expect(await office().call('documents.verify', { id: document.id })).toMatchObject({ state: 'intact' });
    expect(await refusal(office().call('documents.printHtml', { id: document.id }))).toMatchObject({
      code: 'fileProblem',
    });
  });

  it('a workbook is previewed as a sheet and has no text to edit', async () => {
    const { about } = await listed('inclusionTable');
    const wanted = { kind: 'inclusionTable', about, issuedOn: '2026-11-05', body: null } as const;
    const preview = await office().call('papers.preview', wanted);
    expect(preview.generated).toBeNull();
    expect(preview.html).toContain('智慧城管');
    const body = [{ kind: 'paragraph' as const, text: '改写' }];
    expect(await refusal(office().call('papers.preview', { ...wanted, body }))).toMatchObject({ code: 'invalidInput' });
  });

  it('a version that was taken back is not issued any more', async () => {
    const { about } = await listed('inclusionDraft');
    await takenBack();
    expect(await refusal(issueAbout(about))).toMatchObject({ code: 'conflict' });
  });

  it('the next version’s paper takes the place of the one before', async () => {
    const first = await issue('inclusionDraft');
    await takenBack();
    await submittedAgain();
    expect(await refusal(issue('inclusionDraft'))).toMatchObject({ code: 'conflict' });
    const second = await issue('inclusionDraft', { replaces: { id: first.id, reason: '草案重新提交' } });
    expect(second.fileName).toMatch(/第2版-项目入库草案-第2次出具\.docx$/);
    expect((await listed('inclusionDraft')).issued).toMatchObject({ id: second.id });
    expect(await office().call('audit.verify', {})).toMatchObject({ intact: true });
  });

  it('is not dated before the submission, nor made of another kind of paper', async () => {
    expect((await refusal(issue('inclusionDraft', { issuedOn: '2026-11-01' }))).message).toContain('不能早于草案提交');
    expect(await refusal(issue('inclusionDraft', { kind: 'reviewOpinion' }))).toMatchObject({ code: 'denied' });
  });
});

function issueAbout(about: Issue['about']) {
  return office().call('papers.issue', {
    kind: 'inclusionDraft',
    about,
    issuedOn: '2026-11-05',
    body: null,
    replaces: null,
  });
}
