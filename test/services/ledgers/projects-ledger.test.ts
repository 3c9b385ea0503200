import { expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { refusal } from '../../support/main-job-steps.ts';
import type { LedgerChoice } from '../../support/ledgers/filed-projects.ts';
import { filledOffice, ledgerPage } from '../../support/ledgers/filed-projects.ts';
import { sampleDraft } from '../../support/records/sample-records.ts';
import { contract, paid, reviewed, yearMoney } from '../../support/ledgers/sample-steps.ts';

const wan = (text: string) => parseMoney(text, '万元');

/** 城管 with a reviewed and a paid project, 教育 with a draft and a declared one of the year after. */
function fourProjects() {
  return filledOffice((file) => {
    const city = file.unit('区城管局');
    const education = file.unit('区教育局');
    const platform = file.declared({ unitId: city, name: '智慧城管平台', planYear: 2026 });
    file.keep(platform, reviewed('2025-09-20', '120', '100.5'));
    file.keep(
      platform,
      yearMoney('fundingArrangement', '2025-12-01', 2026, [{ source: 'generalBudget', amount: wan('90') }]),
    );
    const agreement = file.keep(platform, contract('2026-03-02', { amount: wan('80') }));
    file.keep(platform, paid('2026-05-06', { contract: agreement, amount: wan('30.000001') }));
    const street = file.declared({ unitId: city, name: '街面巡查', planYear: 2026, constructionType: 'build' });
    file.keep(street, reviewed('2025-09-20', '120', '60'));
    file.draft({ unitId: education, name: '校园网改造', planYear: 2027, contentCategory: 'network' });
    file.declared({ unitId: education, name: '教育云', planYear: 2027 }, '2026-09-01');
  });
}

const namesOf = ({ rows }: { rows: readonly { values: Readonly<Record<string, unknown>> }[] }) =>
  rows.map(({ values }) => values['name']);

it('shows each project’s money from the declaration to the payments', async () => {
  const { rows } = await ledgerPage(fourProjects(), 'projects', { filter: { query: '智慧城管' } });
  expect(rows.map(({ values }) => values)).toEqual([
    {
      code: '2026-0001',
      name: '智慧城管平台',
      unitName: '区城管局',
      planYear: 2026,
      constructionType: 'upgrade',
      contentCategory: 'application',
      stage: 'contractSigned',
      declared: wan('120'),
      reviewed: wan('100.5'),
      reduced: wan('19.5'),
      reductionRate: 1625,
      approved: null,
      arranged: wan('90'),
      ceiling: null,
      awarded: null,
      contracted: wan('80'),
      paid: wan('30.000001'),
      declaredOn: '2025-09-01',
    },
  ]);
});

it('adds up what passes the filter, the rate over what was reviewed', async () => {
  const office = fourProjects();
  const { total, sums } = await ledgerPage(office, 'projects');
  expect({ total, sums }).toEqual({
    total: 4,
    sums: {
      declared: wan('480'),
      reviewed: wan('160.5'),
      reduced: wan('79.5'),
      reductionRate: 3313,
      approved: null,
      arranged: wan('90'),
      ceiling: null,
      awarded: null,
      contracted: wan('80'),
      paid: wan('30.000001'),
    },
  });
  const ofEducation = await ledgerPage(office, 'projects', { filter: { unitId: 2 } });
  expect(ofEducation).toMatchObject({ total: 2, sums: { declared: wan('240'), reviewed: null, contracted: null } });
});

it('is filtered by words, unit, year, any stages, type and category, alone and together', async () => {
  const office = fourProjects();
  const found = async (filter: LedgerChoice['filter']) =>
    namesOf(await ledgerPage(office, 'projects', { filter: { ...filter }, sort: { by: 'code', descending: false } }));
  expect(await found({ query: 'jyy' })).toEqual(['教育云']);
  expect(await found({ unitId: 1 })).toEqual(['智慧城管平台', '街面巡查']);
  expect(await found({ year: 2027 })).toEqual(['校园网改造', '教育云']);
  expect(await found({ stages: ['draft', 'contractSigned'] })).toEqual(['智慧城管平台', '校园网改造']);
  expect(await found({ constructionTypes: ['build'] })).toEqual(['街面巡查']);
  expect(await found({ contentCategories: ['network'] })).toEqual(['校园网改造']);
  expect(await found({ year: 2026, stages: ['reviewPassed'], unitId: 1 })).toEqual(['街面巡查']);
  expect(await found({ year: 2026, unitId: 2 })).toEqual([]);
});

it('is sorted by names, days and amounts, projects without the amount last either way', async () => {
  const office = fourProjects();
  const by = async (key: string, descending = false) =>
    namesOf(await ledgerPage(office, 'projects', { sort: { by: key, descending } }));
  expect(await by('name')).toEqual(['教育云', '街面巡查', '校园网改造', '智慧城管平台']);
  expect(await by('reviewed')).toEqual(['街面巡查', '智慧城管平台', '校园网改造', '教育云']);
  expect(await by('reviewed', true)).toEqual(['智慧城管平台', '街面巡查', '校园网改造', '教育云']);
  expect((await by('contracted', true))[0]).toBe('智慧城管平台');
  expect((await by('declaredOn', true))[0]).toBe('教育云');
  expect(
    await refusal(ledgerPage(office, 'projects', { sort: { by: 'constructionType', descending: false } })),
  ).toMatchObject({
    code: 'invalidInput',
    message: '不能按“建设类型”排序，请另选一列。',
  });
});

it('follows what is recorded: stage, amounts, sums and order', async () => {
  const office = fourProjects();
  await ledgerPage(office, 'projects', { sort: { by: 'declared', descending: true } });
  const [row] = (await ledgerPage(office, 'projects', { filter: { query: '校园网' } })).rows;
  const { project } = await office.call('projects.get', { id: row!.projectId });
  const { contactPhone: _masked, ...rest } = project.content;
  const content = {
    ...rest,
    contentItems: [{ ...project.content.contentItems[0]!, unitPrice: wan('500'), total: wan('500') }],
  };
  await office.call('projects.saveDraft', { id: project.id, version: project.version, content, source: null });
  const { rows, sums } = await ledgerPage(office, 'projects', { sort: { by: 'declared', descending: true } });
  expect(rows[0]?.values['name']).toBe('校园网改造');
  expect(sums['declared']).toBe(wan('860'));
});

it('a project that was split up stands in the list, its money only in its parts', async () => {
  const office = filledOffice((file) => {
    const unitId = file.unit('区城管局');
    const whole = file.declared({ unitId, name: '整体项目', planYear: 2026 });
    const parts = ['一期', '二期'].map((name) => file.declared({ unitId, name, planYear: 2026 }));
    const shares = parts.map((project) => ({ project, amount: wan('60') }));
    file.keep(whole, sampleDraft('split', { splitOn: isoDate('2026-01-05'), parts: shares }));
  });
  expect(await ledgerPage(office, 'projects')).toMatchObject({
    total: 3,
    superseded: 1,
    sums: { declared: wan('240') },
  });
});

it('is paged', async () => {
  const office = fourProjects();
  const sort = { by: 'code', descending: false };
  const pages = [
    await ledgerPage(office, 'projects', { sort, pageSize: 3 }),
    await ledgerPage(office, 'projects', { sort, page: 1, pageSize: 3 }),
  ];
  expect(pages.flatMap(namesOf)).toEqual(['智慧城管平台', '街面巡查', '校园网改造', '教育云']);
  expect(pages.map(({ total }) => total)).toEqual([4, 4]);
});
