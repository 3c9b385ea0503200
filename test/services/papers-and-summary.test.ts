import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMoney } from '../../src/domain/money.ts';
import { ALIKE_REASON, mainJobSteps, refusal } from '../support/main-job-steps.ts';
import { officePerTest } from '../support/office-per-test.ts';
import { sampleContent } from '../support/sample-content.ts';

const office = officePerTest();
const { registered, declared, judged, issued } = mainJobSteps(office);

describe('issued papers', () => {
  it('a lost file is written again, byte for byte; an altered one is reported and left alone', async () => {
    office().setToday('2026-09-30');
    const document = await issued(await declared());
    const path = join(office().settings.papersFolder, document.fileName);
    const bytes = readFileSync(path);
    rmSync(path);
    expect((await office().call('documents.verify', { id: document.id })).state).toBe('missing');
    await office().call('documents.restoreFile', { id: document.id });
    expect(readFileSync(path).equals(bytes)).toBe(true);
    writeFileSync(path, 'changed by hand');
    expect((await office().call('documents.verify', { id: document.id })).state).toBe('altered');
    expect((await refusal(office().call('documents.restoreFile', { id: document.id }))).code).toBe('conflict');
    expect(readFileSync(path, 'utf8')).toBe('changed by hand');
  });

  it('a file that fails after the registration is told as registered, and can be written again', async () => {
    office().setToday('2026-09-30');
    const projectId = await declared();
    const version = await judged(projectId);
    // The folder was looked at when the call began; it goes while the letter is being made.
    const issuing = office().call('preReviews.issueLetter', {
      projectId,
      version,
      issuedOn: '2026-09-30',
      reasons: [],
    });
    rmSync(office().settings.papersFolder, { recursive: true });
    writeFileSync(office().settings.papersFolder, 'a file where the folder should be');
    const error = await refusal(issuing);
    expect(error.message).toContain('预审意见书 拱数转办预审〔2026〕1号 已登记，不要重做');
    rmSync(office().settings.papersFolder);
    const { rows } = await office().call('documents.list', {
      query: '',
      kind: null,
      year: null,
      page: 0,
      pageSize: 50,
    });
    expect(rows).toHaveLength(1);
    for (const { id } of rows) await office().call('documents.restoreFile', { id });
  });

  it('a folder that cannot be written to is found before a number is taken', async () => {
    office().setToday('2026-09-30');
    const projectId = await declared();
    writeFileSync(office().settings.papersFolder, 'a file where the folder should be');
    expect((await refusal(issued(projectId))).code).toBe('fileProblem');
    expect((await office().call('projects.get', { id: projectId })).documents).toEqual([]);
    rmSync(office().settings.papersFolder);
    expect((await issued(projectId)).number).toBe('拱数转办预审〔2026〕1号');
  });
});

describe('funding summary', () => {
  it('R07: is refused while a project lacks its goals, by name', async () => {
    await declared({ papers: sampleContent().papers });
    const { id, version } = await registered({ name: '无目标项目', goals: [] });
    await office().call('projects.declare', {
      id,
      version,
      declaredOn: '2026-09-28',
      receiptNumber: '缺',
      reasons: [ALIKE_REASON, { ruleId: 'R07', reason: '年底前补报' }],
    });
    const error = await refusal(
      office().call('funding.exportSummary', { planYear: 2027, scope: 'declared', issuedOn: '2026-09-28' }),
    );
    expect(error).toMatchObject({ code: 'ruleBlocked' });
    expect(JSON.stringify(error.details)).toContain('无目标项目');
  });

  it('P04: a project that lacks its goals cannot pass pre-review, so it never blocks the summary for good', async () => {
    const { id, version } = await registered({ goals: [] });
    const reasons = [{ ruleId: 'R07', reason: '年底前补报' }];
    await office().call('projects.declare', { id, version, declaredOn: '2026-09-28', receiptNumber: '缺', reasons });
    office().setToday('2026-09-30');
    const error = await refusal(issued(id));
    expect(error).toMatchObject({ code: 'ruleBlocked' });
    expect(error.details).toContainEqual({ where: 'P04', what: expect.stringContaining('完善需求方案') });
    const { project } = await office().call('projects.get', { id });
    expect(project.stage).toBe('declared');
  });

  it('takes the qualified projects, or all declared ones', async () => {
    office().setToday('2026-09-30');
    await issued(await declared());
    await declared({ name: '尚未预审的项目' });
    const count = async (scope: 'qualified' | 'declared') =>
      (await office().call('funding.check', { planYear: 2027, scope })).rows.length;
    expect([await count('qualified'), await count('declared')]).toEqual([1, 2]);
    const { document, totalAmount } = await office().call('funding.exportSummary', {
      planYear: 2027,
      scope: 'declared',
      issuedOn: '2026-09-30',
    });
    expect(totalAmount).toBe(parseMoney('240', '万元'));
    expect((await office().call('documents.verify', { id: document.id })).state).toBe('intact');
  });
});

describe('the audit', () => {
  it('holds one entry per use case and verifies', async () => {
    office().setToday('2026-09-30');
    await issued(await declared());
    const { rows } = await office().call('audit.list', { page: 0, pageSize: 50 });
    expect(rows.map(({ summary }) => summary)).toEqual([
      expect.stringContaining('出具预审意见书'),
      expect.stringContaining('保存预审'),
      expect.stringContaining('登记申报'),
      expect.stringContaining('登记项目'),
      expect.stringContaining('新增建设单位'),
    ]);
    expect(await office().call('audit.verify', {})).toEqual({ entries: 5, intact: true, faults: [] });
  });
});
