import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallInput, CallOutput } from '../../../src/contract/contract.ts';
import { FIELD_LIMITS } from '../../../src/domain/field-limits.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { refusal } from '../../support/main-job-steps.ts';
import { reviewedProjects } from '../../support/records/reviewed-projects.ts';

const office = officePerTest();
const { reviewed, unit } = reviewedProjects(office);

type Wanted = CallInput<'papers.preview'>;

let projectId: ProjectId;
let wanted: Wanted;

async function onlyPaper(kind: string): Promise<CallOutput<'papers.list'>['papers'][number]> {
  const { papers } = await office().call('papers.list', { projectId });
  const paper = papers.find((each) => each.kind === kind);
  if (!paper) throw new Error(`no ${kind} is offered`);
  return paper;
}

function issue(changes: Partial<CallInput<'papers.issue'>> = {}) {
  return office().call('papers.issue', { ...wanted, replaces: null, ...changes });
}

async function wordsOf(fileName: string): Promise<string> {
  const buffer = readFileSync(join(office().settings.papersFolder, fileName));
  return (await mammoth.extractRawText({ buffer })).value.replaceAll(/\s/g, '');
}

beforeEach(async () => {
  office().setToday('2026-10-20');
  const amount = parseMoney('120', '万元');
  projectId = await reviewed({
    name: '智慧城管一体化平台升级',
    unitId: await unit('区城管局'),
    fundShares: [{ source: 'generalBudget', amount }],
    reviewed: parseMoney('110', '万元'),
  });
  const { about } = await onlyPaper('reviewOpinion');
  wanted = { kind: 'reviewOpinion', about, issuedOn: '2026-10-20', body: null };
});

describe('a paper about a project’s record', () => {
  it('is offered once the record is there, and says what it lacks', async () => {
    expect(await onlyPaper('reviewOpinion')).toMatchObject({ missing: [], issued: null, on: '2026-10-16' });
    expect(await onlyPaper('expertOpinionForms')).toMatchObject({ missing: [] });
  });

  it('is previewed with the number it would get, and registers nothing', async () => {
    const preview = await office().call('papers.preview', wanted);
    expect(preview.number).toBe('拱数转办评审〔2026〕1号');
    expect(preview.html).toContain('核减10.00万元');
    expect(
      (await office().call('documents.list', { query: '', kind: 'reviewOpinion', year: null, page: 0, pageSize: 9 }))
        .total,
    ).toBe(0);
  });

  it('is issued, registered, written whole, and found again in the register', async () => {
    const document = await issue();
    expect(document).toMatchObject({ kind: 'reviewOpinion', number: '拱数转办评审〔2026〕1号', voided: null });
    expect(await wordsOf(document.fileName)).toContain('审定110.00万元');
    expect(await office().call('documents.verify', { id: document.id })).toMatchObject({ state: 'intact' });
    expect(await onlyPaper('reviewOpinion')).toMatchObject({ issued: { id: document.id } });
    const { html } = await office().call('documents.printHtml', { id: document.id });
    expect(html).toContain('拱数转办评审〔2026〕1号');
  });

  it('carries the text as the reviewer edited it, on paper and in print', async () => {
    const { generated } = await office().call('papers.preview', wanted);
    const [first, ...others] = generated ?? [];
    if (first?.kind !== 'paragraph') throw new Error('the letter opens with a paragraph');
    const body = [{ ...first, text: '经审查，提出如下意见。' }, ...others];
    const document = await issue({ body });
    expect(await wordsOf(document.fileName)).toContain('经审查，提出如下意见。');
    expect((await office().call('documents.printHtml', { id: document.id })).html).toContain('经审查，提出如下意见。');
    const { rows } = await office().call('audit.list', { page: 0, pageSize: 1 });
    expect(rows[0]?.summary).toContain('正文经修改');
  });

  it('is refused with an empty paragraph', async () => {
    const body = [{ kind: 'paragraph' as const, text: ' ' }];
    expect(await refusal(issue({ body }))).toMatchObject({ code: 'invalidInput' });
  });

  it('is not dated before its record or in the future', async () => {
    expect((await refusal(issue({ issuedOn: '2026-10-15' }))).message).toContain('不能早于');
    expect((await refusal(issue({ issuedOn: '2026-10-31' }))).message).toContain('不能晚于');
  });

  it('takes no number when its file cannot be written', async () => {
    const folder = office().settings.papersFolder;
    rmSync(folder, { recursive: true, force: true });
    writeFileSync(folder, '');
    expect(await refusal(issue())).toMatchObject({ code: 'fileProblem' });
    rmSync(folder);
    expect((await issue()).number).toBe('拱数转办评审〔2026〕1号');
  });
});

describe('a paper that was wrong', () => {
  it('is issued again with the next number; the old one is void and stays', async () => {
    const old = await issue();
    const again = await issue({ replaces: { id: old.id, reason: '金额单位有误' } });
    expect(again).toMatchObject({ number: '拱数转办评审〔2026〕2号', replacesId: old.id, voided: null });
    const { rows } = await office().call('documents.list', {
      query: '',
      kind: 'reviewOpinion',
      year: null,
      page: 0,
      pageSize: 9,
    });
    expect(rows.map(({ id, voided }) => [id, voided?.reason ?? null])).toEqual([
      [again.id, null],
      [old.id, '金额单位有误'],
    ]);
    expect(existsSync(join(office().settings.papersFolder, old.fileName))).toBe(true);
    expect(await office().call('documents.verify', { id: old.id })).toMatchObject({ state: 'intact' });
    expect(await office().call('audit.verify', {})).toMatchObject({ intact: true });
  });

  it('takes the place of the paper that holds, and of no other', async () => {
    const first = await issue();
    expect(await refusal(issue())).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('已于2026年10月20日出具'),
    });
    const replaces = { id: first.id, reason: '金额单位有误' };
    await issue({ replaces });
    expect(await refusal(issue({ replaces }))).toMatchObject({ code: 'conflict' });
    const { rows } = await office().call('documents.list', {
      query: '',
      kind: 'preReviewLetter',
      year: null,
      page: 0,
      pageSize: 1,
    });
    const letter = { id: rows[0]!.id, reason: '误发' };
    expect(await refusal(issue({ replaces: letter }))).toMatchObject({ code: 'conflict' });
  });

  it('without a number is issued again and again under names of its own', async () => {
    const { about } = await onlyPaper('expertOpinionForms');
    const forms = { kind: 'expertOpinionForms', about } as const;
    const first = await issue(forms);
    const second = await issue({ ...forms, replaces: { id: first.id, reason: '换了专家' } });
    const third = await issue({ ...forms, replaces: { id: second.id, reason: '又换了专家' } });
    const names = [first, second, third].map(({ fileName }) => fileName);
    expect(new Set(names).size).toBe(3);
    expect(names[2]).toMatch(/专家个人意见书-第3次出具\.docx$/);
  });

  it('is issued again, with a number or without, however long the names of project and unit are', async () => {
    const amount = parseMoney('120', '万元');
    projectId = await reviewed({
      name: '长'.repeat(FIELD_LIMITS.projectName),
      unitId: await unit('单'.repeat(FIELD_LIMITS.unitName)),
      fundShares: [{ source: 'generalBudget', amount }],
      reviewed: amount,
    });
    for (const kind of ['reviewOpinion', 'expertOpinionForms'] as const) {
      const { about } = await onlyPaper(kind);
      const { id } = await issue({ kind, about, issuedOn: '2026-10-30' });
      const again = await issue({ kind, about, issuedOn: '2026-10-30', replaces: { id, reason: '金额单位有误' } });
      expect(again.fileName).toMatch(/-第2次出具\.docx$/);
    }
  });

  it('can be marked void with a reason, once', async () => {
    const { id } = await issue();
    expect(await office().call('papers.void', { id, reason: '项目取消' })).toMatchObject({
      voided: { reason: '项目取消', replacedBy: null },
    });
    expect(await refusal(office().call('papers.void', { id, reason: '项目取消' }))).toMatchObject({ code: 'conflict' });
    expect(await onlyPaper('reviewOpinion')).toMatchObject({ issued: null });
  });

  it('a pre-review letter decides the stage and cannot be marked void alone', async () => {
    const { rows } = await office().call('documents.list', {
      query: '',
      kind: 'preReviewLetter',
      year: null,
      page: 0,
      pageSize: 1,
    });
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('the project has a letter');
    expect(await refusal(office().call('papers.void', { id, reason: '误发' }))).toMatchObject({ code: 'denied' });
  });
});

describe('the files of the register', () => {
  it('are compared all at once: those that were altered or lost are named, the void ones too', async () => {
    const first = await issue();
    const second = await issue({ replaces: { id: first.id, reason: '金额单位有误' } });
    const folder = office().settings.papersFolder;
    const whole = await office().call('documents.verifyAll', {});
    expect(whole).toMatchObject({ checked: 3, faults: [] });
    rmSync(join(folder, first.fileName));
    writeFileSync(join(folder, second.fileName), '改过');
    const { checked, faults } = await office().call('documents.verifyAll', {});
    expect(checked).toBe(3);
    expect(faults.map(({ id, state }) => [id, state])).toEqual([
      [second.id, 'altered'],
      [first.id, 'missing'],
    ]);
  });

  it('are left uncompared once nobody waits any more', async () => {
    const signal = { aborted: true };
    expect(await refusal(office().call('documents.verifyAll', {}, { signal }))).toMatchObject({ code: 'cancelled' });
  });
});

describe('the series of a kind of letter', () => {
  it('begins anew under the office’s own 发文代字, and the earlier numbers stay', async () => {
    const first = await issue();
    Object.assign(office().settings, { paperPrefixes: { reviewOpinion: '拱评字' } });
    const again = await issue({ replaces: { id: first.id, reason: '换用新代字' } });
    expect([first.number, again.number]).toEqual(['拱数转办评审〔2026〕1号', '拱评字〔2026〕1号']);
  });
});
