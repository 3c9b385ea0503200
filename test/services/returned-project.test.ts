import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRawWorkbook } from '../../src/documents/workbook-intake/read-raw-workbook.ts';
import type { ProjectId } from '../../src/domain/ids.ts';
import { parseMoney } from '../../src/domain/money.ts';
import { isoDate } from '../../src/domain/dates.ts';
import { mainJobSteps, refusal } from '../support/main-job-steps.ts';
import { officePerTest } from '../support/office-per-test.ts';
import { projectJourney } from '../support/rules/project-journey.ts';
import { samplePreReview } from '../support/sample-pre-review.ts';

const office = officePerTest();
const { declared, issued } = mainJobSteps(office);
const { keep } = projectJourney(office);

const RETURNED = samplePreReview({
  conclusion: 'improve',
  opinion: '需完善。',
  improvements: [{ content: '补充测算。', dueOn: isoDate('2026-10-20') }],
});

/** Saved under another name, for another year, with other money. */
async function changed(id: ProjectId): Promise<void> {
  const { project } = await office().call('projects.get', { id });
  const { contactPhone: _masked, ...content } = project.content;
  const fundShares = [{ source: 'generalBudget', amount: parseMoney('900', '万元') }] as const;
  const other = { ...content, name: '改后的名称', planYear: 2028, fundShares, contentItems: [] };
  await office().call('projects.saveDraft', { id, version: project.version, content: other, source: null });
}

/** Declared on 2026-09-28, returned on 2026-09-30, then changed by the unit without being declared again. */
async function returnedAndChanged(): Promise<ProjectId> {
  const id = await declared();
  office().setToday('2026-09-30');
  await issued(id, RETURNED);
  await changed(id);
  return id;
}

describe('a returned project that is being changed', () => {
  it('stands in the year’s summary as it was last declared', async () => {
    await returnedAndChanged();
    const { rows, totalAmount } = await office().call('funding.check', { planYear: 2027, scope: 'declared' });
    expect(rows.map(({ name }) => name)).toEqual(['智慧城管一体化平台升级']);
    expect(totalAmount).toBe(parseMoney('120', '万元'));
    expect((await office().call('funding.check', { planYear: 2028, scope: 'declared' })).rows).toEqual([]);
  });

  it.each(['suspension', 'withdrawal'] as const)('does so after a %s as well', async (kind) => {
    const id = await returnedAndChanged();
    office().setToday('2026-10-12');
    await keep(id, kind);
    const names = async (planYear: number) => {
      const { rows } = await office().call('funding.check', { planYear, scope: 'declared' });
      return rows.map(({ name }) => name);
    };
    expect(await names(2027)).toEqual(['智慧城管一体化平台升级']);
    expect(await names(2028)).toEqual([]);
    expect((await office().call('funding.planYears', {})).planYears).toEqual([2027]);
  });

  it('stands there as it was last declared too when it is changed only after it was withdrawn', async () => {
    const id = await declared();
    office().setToday('2026-10-12');
    await keep(id, 'withdrawal');
    await changed(id);
    const { rows } = await office().call('funding.check', { planYear: 2027, scope: 'declared' });
    expect(rows.map(({ name }) => name)).toEqual(['智慧城管一体化平台升级']);
  });

  it('shows on its desk what the issued letter judged', async () => {
    const projectId = await returnedAndChanged();
    const desk = await office().call('preReviews.get', { projectId });
    expect(desk.project.content).toMatchObject({ name: '智慧城管一体化平台升级', planYear: 2027 });
    expect(desk.project.content.contactPhone).toBe('057*-****0000');
    expect(desk.declaredAmount).toBe(parseMoney('120', '万元'));
  });

  it.each([null, 'supplementRequest', 'suspension'] as const)(
    'cites no letter of the round before once it is declared again (then: %s)',
    async (then) => {
      const id = await declared();
      office().setToday('2026-09-30');
      await issued(id, RETURNED);
      const { project } = await office().call('projects.get', { id });
      const { version } = project;
      await office().call('projects.declare', {
        id,
        version,
        declaredOn: '2026-09-30',
        receiptNumber: '再',
        reasons: [],
      });
      if (then !== null) {
        office().setToday('2026-10-12');
        await keep(id, then, then === 'supplementRequest' ? { requestedOn: isoDate('2026-09-30') } : {});
      }
      const input = { planYear: 2027, scope: 'declared', issuedOn: '2026-09-30' } as const;
      const { document } = await office().call('funding.exportSummary', input);
      const workbook = await readRawWorkbook(readFileSync(join(office().settings.papersFolder, document.fileName)));
      expect(JSON.stringify(workbook)).not.toContain('预审意见书 拱数转办预审');
    },
  );

  it('is not declared again before the day on which it was returned', async () => {
    const id = await declared();
    office().setToday('2026-09-30');
    await issued(id, RETURNED);
    const { project } = await office().call('projects.get', { id });
    const again = (declaredOn: string) =>
      office().call('projects.declare', { id, version: project.version, declaredOn, receiptNumber: '再', reasons: [] });
    expect(await refusal(again('2026-09-29'))).toMatchObject({ code: 'invalidInput' });
    await again('2026-09-30');
  });
});

describe('issuing', () => {
  it('refuses a version that is saved only while the letter is being written', async () => {
    const projectId = await declared();
    office().setToday('2026-09-30');
    const { version } = await office().call('preReviews.save', { projectId, version: 0, fields: samplePreReview() });
    const early = office().call('preReviews.issueLetter', {
      projectId,
      version: version + 1,
      issuedOn: '2026-09-30',
      reasons: [],
    });
    const later = samplePreReview({ conclusion: 'cancel', opinion: '不必建设。' });
    await office().call('preReviews.save', { projectId, version, fields: later });
    expect((await refusal(early)).code).toBe('staleVersion');
  });
});
