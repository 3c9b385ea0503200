import { expect, it } from 'vitest';
import { parseMoney } from '../../../src/domain/money.ts';
import { filledOffice, ledgerPage } from '../../support/ledgers/filed-projects.ts';
import { contract, paid, yearMoney } from '../../support/ledgers/sample-steps.ts';

const wan = (text: string) => parseMoney(text, '万元');

/** 2026: a project of two sources, partly paid, and one that was only asked for; 2025: what is left over. */
function fundedProjects() {
  return filledOffice((file) => {
    const health = file.unit('区卫生健康局');
    const city = file.unit('区城管局');
    const card = file.declared({ unitId: health, name: '健康卡', planYear: 2026 });
    const shares = [
      { source: 'generalBudget', amount: wan('60') },
      { source: 'higherGrant', amount: wan('40') },
    ] as const;
    file.keep(card, yearMoney('fundingRequest', '2025-10-09', 2026, shares));
    file.keep(
      card,
      yearMoney('fundingArrangement', '2025-11-03', 2026, [shares[0], { ...shares[1], amount: wan('30') }]),
    );
    file.keep(card, yearMoney('budgetIssue', '2026-01-12', 2026, [shares[0], { ...shares[1], amount: wan('30') }]));
    const agreement = file.keep(card, contract('2026-03-02'));
    file.keep(card, paid('2026-05-06', { contract: agreement, amount: wan('15') }));
    const taken = file.keep(card, paid('2026-06-08', { contract: agreement, amount: wan('5') }));
    file.takeAway(card, taken);
    const street = file.declared({ unitId: city, name: '街面巡查', planYear: 2026 });
    file.keep(
      street,
      yearMoney('fundingRequest', '2025-10-10', 2026, [{ source: 'generalBudget', amount: wan('20') }]),
    );
    file.keep(street, yearMoney('fundingRequest', '2024-10-10', 2025, [{ source: 'carryOver', amount: wan('7') }]));
    file.declared({ unitId: city, name: '没有资金', planYear: 2026 });
  });
}

it('shows the latest year by project and source, what is taken away not counted', async () => {
  const { rows, year, years, yearLabel } = await ledgerPage(fundedProjects(), 'yearFunding');
  expect({ year, years, yearLabel }).toEqual({ year: 2026, years: [2026, 2025], yearLabel: '预算年度' });
  const shown = ({ values }: (typeof rows)[number]) =>
    ['name', 'source', 'requested', 'arranged', 'issued', 'paid', 'executionRate'].map((key) => values[key]);
  expect(rows.map(shown)).toEqual([
    ['健康卡', 'generalBudget', wan('60'), wan('60'), wan('60'), wan('15'), 2500],
    ['健康卡', 'higherGrant', wan('40'), wan('30'), wan('30'), 0, 0],
    ['街面巡查', 'generalBudget', wan('20'), 0, 0, 0, null],
  ]);
});

it('adds up all, by source and by unit', async () => {
  const { sums, groups } = await ledgerPage(fundedProjects(), 'yearFunding');
  expect(sums).toEqual({
    requested: wan('120'),
    arranged: wan('90'),
    issued: wan('90'),
    paid: wan('15'),
    executionRate: 1667,
  });
  expect(
    groups.map(({ title, rows }) => [
      title,
      rows.map(({ label, sums: own }) => [label, own['requested'], own['paid']]),
    ]),
  ).toEqual([
    [
      '按资金来源',
      [
        ['一般公共预算', wan('80'), wan('15')],
        ['上级补助', wan('40'), 0],
      ],
    ],
    [
      '按建设单位',
      [
        ['区城管局', wan('20'), 0],
        ['区卫生健康局', wan('100'), wan('15')],
      ],
    ],
  ]);
});

it('is filtered by year, source, stage and words, and the groups with it', async () => {
  const office = fundedProjects();
  const of2025 = await ledgerPage(office, 'yearFunding', { filter: { year: 2025 } });
  expect(of2025.rows.map(({ values }) => [values['name'], values['source'], values['requested']])).toEqual([
    ['街面巡查', 'carryOver', wan('7')],
  ]);
  const granted = await ledgerPage(office, 'yearFunding', { filter: { fundSources: ['higherGrant'] } });
  expect(granted).toMatchObject({
    total: 1,
    sums: { requested: wan('40') },
    groups: [{ rows: [{ label: '上级补助' }] }, { rows: [{ label: '区卫生健康局' }] }],
  });
  expect(
    (await ledgerPage(office, 'yearFunding', { filter: { query: '街面', fundSources: ['higherGrant'] } })).total,
  ).toBe(0);
  expect((await ledgerPage(office, 'yearFunding', { filter: { stages: ['contractSigned'] } })).total).toBe(2);
});

it('is sorted by any column', async () => {
  const office = fundedProjects();
  const by = async (key: string, descending: boolean) =>
    (await ledgerPage(office, 'yearFunding', { sort: { by: key, descending } })).rows.map(({ values }) => values[key]);
  expect(await by('requested', true)).toEqual([wan('60'), wan('40'), wan('20')]);
  expect(await by('executionRate', false)).toEqual([0, 2500, null]);
  expect(await by('executionRate', true)).toEqual([2500, 0, null]);
  expect(await by('source', false)).toEqual(['generalBudget', 'generalBudget', 'higherGrant']);
  expect(await by('unitName', false)).toEqual(['区城管局', '区卫生健康局', '区卫生健康局']);
});

it('a library without any money has nothing to show, for next year', async () => {
  const office = filledOffice((file) => void file.unit('区城管局'));
  expect(await ledgerPage(office, 'yearFunding')).toMatchObject({ total: 0, year: 2027, years: [], rows: [] });
});
