import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import { parseMoney } from '../../src/domain/money.ts';
import { LATE_REASON, mainJobSteps, refusal } from '../support/main-job-steps.ts';
import { officePerTest } from '../support/office-per-test.ts';
import { sampleContent } from '../support/sample-content.ts';
import { samplePreReview } from '../support/sample-pre-review.ts';

const office = officePerTest();
const { registered, declared, judged, issued } = mainJobSteps(office);

describe('registration', () => {
  it('gives the project a code and keeps every field', async () => {
    const { id, code } = await registered();
    expect(code).toBe('2027-0001');
    const { project, unitName, declaredAmount } = await office().call('projects.get', { id });
    expect(unitName).toBe('区城管局');
    expect(declaredAmount).toBe(parseMoney('120', '万元'));
    expect(project.stage).toBe('draft');
    expect(project.content).toEqual({
      ...sampleContent({ unitId: project.content.unitId }),
      contactPhone: '057*-****0000',
    });
  });

  it('refuses a stale form', async () => {
    const { id, version } = await registered();
    const { project } = await office().call('projects.get', { id });
    const { contactPhone: _masked, ...content } = project.content;
    await office().call('projects.saveDraft', { id, version, content: { ...content, name: '甲' }, source: null });
    const error = await refusal(
      office().call('projects.saveDraft', { id, version, content: { ...content, name: '乙' }, source: null }),
    );
    expect(error.code).toBe('staleVersion');
    expect((await office().call('projects.get', { id })).project.content.name).toBe('甲');
    expect((await office().call('projects.name', { id })).name).toBe('甲');
  });

  it('keeps the phone when a form leaves the masked one alone, and audits each reveal', async () => {
    const { id, version } = await registered();
    const { project } = await office().call('projects.get', { id });
    const { contactPhone: _masked, ...content } = project.content;
    await office().call('projects.saveDraft', { id, version, content, source: null });
    expect((await office().call('projects.revealPhone', { id })).phone).toBe('0571-00000000');
    const { rows } = await office().call('audit.list', { page: 0, pageSize: 50 });
    expect(rows[0]?.summary).toContain('查看联系电话');
    expect(JSON.stringify(rows)).not.toContain('0571-00000000');
  });

  it('a draft whose fund sources together leave the accepted range is refused: stored, it could not be opened', async () => {
    const half = { amount: parseMoney('6000000', '万元') };
    const fundShares = [
      { source: 'generalBudget', ...half },
      { source: 'selfRaised', ...half },
    ] as const;
    expect((await refusal(registered({ fundShares }))).code).toBe('invalidInput');
    expect((await office().call('library.status', {})).projectCount).toBe(0);
  });

  it('R35: a classified project is not stored', async () => {
    const error = await refusal(registered({ classified: true }));
    expect(error).toMatchObject({ code: 'ruleBlocked', details: [{ where: 'R35' }] });
    expect((await office().call('library.status', {})).projectCount).toBe(0);
  });
});

describe('declaration', () => {
  it('starts the five working days, shown day by day', async () => {
    const id = await declared();
    const { project, deadline, declarations } = await office().call('projects.get', { id });
    expect(project.stage).toBe('declared');
    expect(declarations).toMatchObject([{ round: 1, declaredOn: '2026-09-28', amount: parseMoney('120', '万元') }]);
    expect(deadline).toMatchObject({ light: 'open', workingDaysLeft: 5, count: { due: '2026-10-10' } });
  });

  it('is refused while a rule blocks, and a reason does not help', async () => {
    const { id, version } = await registered({
      fundShares: [{ source: 'selfRaised', amount: parseMoney('120', '万元') }],
    });
    const declaration = { id, version, declaredOn: '2026-09-28', receiptNumber: '1' };
    const error = await refusal(
      office().call('projects.declare', { ...declaration, reasons: [{ ruleId: 'R01', reason: '领导已同意' }] }),
    );
    expect(error).toMatchObject({ code: 'ruleBlocked', details: [{ where: 'R01' }] });
    expect((await office().call('projects.get', { id })).project.stage).toBe('draft');
  });

  it('asks a reason for a warning and keeps it in the history', async () => {
    const { id, version } = await registered({ planYear: 2026 });
    const declaration = { id, version, declaredOn: '2026-09-28', receiptNumber: '1' };
    const error = await refusal(office().call('projects.declare', { ...declaration, reasons: [] }));
    expect(error).toMatchObject({ code: 'reasonMissing', details: [{ where: 'R06' }] });
    await office().call('projects.declare', { ...declaration, reasons: [{ ruleId: 'R06', reason: '上级当年任务' }] });
    const { history } = await office().call('projects.get', { id });
    expect(history[0]?.remark).toContain('上级当年任务');
  });

  it('is refused for a day that has not come', async () => {
    const { id, version } = await registered();
    const error = await refusal(
      office().call('projects.declare', { id, version, declaredOn: '2026-09-29', receiptNumber: '1', reasons: [] }),
    );
    expect(error.code).toBe('invalidInput');
  });

  it('closes the form to the unit until the project is returned', async () => {
    const id = await declared();
    const { project } = await office().call('projects.get', { id });
    const { contactPhone: _masked, ...content } = project.content;
    const error = await refusal(
      office().call('projects.saveDraft', { id, version: project.version, content, source: null }),
    );
    expect(error.code).toBe('conflict');
  });
});

describe('pre-review', () => {
  it('R10: an incomplete pre-review is not issued, and what is missing is named', async () => {
    const projectId = await declared();
    const version = await judged(projectId, samplePreReview({}, { goals: { verdict: null } }));
    const error = await refusal(
      office().call('preReviews.issueLetter', { projectId, version, issuedOn: '2026-09-28', reasons: [] }),
    );
    expect(error).toMatchObject({ code: 'ruleBlocked', details: [{ where: 'R10' }] });
    expect(error.message).toContain('绩效目标');
  });

  it('R09: a late letter needs a reason', async () => {
    const projectId = await declared();
    office().setToday('2026-10-12');
    const version = await judged(projectId);
    const letter = { projectId, version, issuedOn: '2026-10-12' };
    const error = await refusal(office().call('preReviews.issueLetter', { ...letter, reasons: [] }));
    expect(error).toMatchObject({ code: 'reasonMissing', details: [{ where: 'R09' }] });
    const document = await office().call('preReviews.issueLetter', {
      ...letter,
      reasons: [{ ruleId: 'R09', reason: '单位补充材料' }],
    });
    expect(document.number).toBe('拱数转办预审〔2026〕1号');
  });

  it('issues the letter: numbered, registered, written, and the project moves on', async () => {
    office().setToday('2026-09-30');
    const projectId = await declared();
    const preview = await (async () => {
      await judged(projectId);
      return office().call('preReviews.previewLetter', { projectId, issuedOn: '2026-09-30' });
    })();
    expect(preview.number).toBe('拱数转办预审〔2026〕1号');
    const document = await issued(projectId);
    expect(document).toMatchObject({ number: preview.number, kind: 'preReviewLetter', registeredBy: '李审查' });
    const path = join(office().settings.papersFolder, document.fileName);
    expect(readFileSync(path)).toHaveLength(document.byteLength);
    const { project, deadline, documents } = await office().call('projects.get', { id: projectId });
    expect(project.stage).toBe('preReviewQualified');
    expect(deadline?.light).toBe('done');
    expect(documents.map(({ number }) => number)).toEqual([document.number]);
    expect((await office().call('documents.verify', { id: document.id })).state).toBe('intact');
  });

  it('cannot be issued twice', async () => {
    office().setToday('2026-09-30');
    const projectId = await declared();
    await issued(projectId);
    const { version } = await office().call('preReviews.get', { projectId });
    const error = await refusal(
      office().call('preReviews.issueLetter', { projectId, version, issuedOn: '2026-09-30', reasons: [] }),
    );
    expect(error.code).toBe('conflict');
  });

  it('numbers run per year of issue, without gaps', async () => {
    office().setToday('2027-01-05');
    const numbers = [];
    for (const issuedOn of ['2026-12-28', '2026-12-29', '2027-01-04']) {
      numbers.push((await issued(await declared({}, '2026-12-22'), samplePreReview(), issuedOn, LATE_REASON)).number);
    }
    expect(numbers).toEqual(['拱数转办预审〔2026〕1号', '拱数转办预审〔2026〕2号', '拱数转办预审〔2027〕1号']);
  });

  it('a returned project is declared again and gets a second letter', async () => {
    office().setToday('2026-09-30');
    const projectId = await declared();
    await issued(
      projectId,
      samplePreReview({
        conclusion: 'improve',
        opinion: '请完善需求方案。',
        improvements: [{ content: '补充共享目录', dueOn: isoDate('2026-10-20') }],
      }),
    );
    const { project } = await office().call('projects.get', { id: projectId });
    expect(project.stage).toBe('preReviewImprove');
    const { contactPhone: _masked, ...content } = project.content;
    const { version } = await office().call('projects.saveDraft', {
      id: projectId,
      version: project.version,
      content: { ...content, scheme: '已补充共享目录。' },
      source: null,
    });
    await office().call('projects.declare', {
      id: projectId,
      version,
      declaredOn: '2026-09-30',
      receiptNumber: '二次',
      reasons: [],
    });
    const desk = await office().call('preReviews.get', { projectId });
    expect(desk.declaration.round).toBe(2);
    expect(desk.issued).toBeNull();
    expect(desk.fields.conclusion).toBeNull();
    expect((await issued(projectId)).number).toBe('拱数转办预审〔2026〕2号');
  });
});
