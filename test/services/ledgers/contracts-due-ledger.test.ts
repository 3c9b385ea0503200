import { expect, it } from 'vitest';
import { parseMoney } from '../../../src/domain/money.ts';
import type { LedgerChoice } from '../../support/ledgers/filed-projects.ts';
import { filledOffice, ledgerPage } from '../../support/ledgers/filed-projects.ts';
import { contract, contractFiled } from '../../support/ledgers/sample-steps.ts';

// 25–27 September and 1–7 October were days off, Sunday the 20th was worked.
const TODAY = '2026-09-28';

function contracts() {
  return filledOffice((file) => {
    const unitId = file.unit('区城管局');
    const one = file.declared({ unitId, name: '一号项目', planYear: 2026 });
    file.keep(one, contract('2026-09-10', { contractNumber: '逾期' }));
    const filed = file.keep(one, contract('2026-09-01', { contractNumber: '已备案' }));
    file.keep(one, contractFiled('2026-09-03', filed));
    const two = file.declared({ unitId, name: '二号项目', planYear: 2027 });
    const wrong = file.keep(two, contract('2026-09-21', { contractNumber: '写错' }));
    const right = { contractNumber: '更正后', amount: parseMoney('12.5', '万元'), supplier: '样例软件公司' };
    file.keep(two, contract('2026-09-22', right), { of: wrong });
    file.takeAway(two, file.keep(two, contract('2026-09-24', { contractNumber: '撤销' })));
    const reopened = file.keep(two, contract('2026-09-25', { contractNumber: '备案被撤销' }));
    file.takeAway(two, file.keep(two, contractFiled('2026-09-26', reopened)));
    file.keep(two, contract('2023-12-25', { contractNumber: '跨到未知年份' }));
  }, TODAY);
}

it('lists the contracts that hold and are not filed, with their last day and how late they are', async () => {
  const { rows, sums, note } = await ledgerPage(contracts(), 'contractsDue');
  const shown = ['name', 'contractNumber', 'signedOn', 'dueOn', 'light', 'daysLate'];
  expect(rows.map(({ values }) => shown.map((key) => values[key]))).toEqual([
    ['一号项目', '逾期', '2026-09-10', '2026-09-17', 'over', 7],
    ['二号项目', '更正后', '2026-09-22', '2026-09-30', 'soon', null],
    ['二号项目', '备案被撤销', '2026-09-25', '2026-10-09', 'open', null],
    ['二号项目', '跨到未知年份', '2023-12-25', null, 'unknown', null],
  ]);
  expect(rows[1]?.values).toMatchObject({ supplier: '样例软件公司', amount: parseMoney('12.5', '万元') });
  expect(sums).toEqual({ amount: parseMoney('42.5', '万元') });
  expect(note).toContain('5 个工作日');
});

it('is filtered by light, plan year and words', async () => {
  const office = contracts();
  const numbers = async (filter: LedgerChoice['filter']) =>
    (await ledgerPage(office, 'contractsDue', { filter: { ...filter } })).rows.map(
      ({ values }) => values['contractNumber'],
    );
  expect(await numbers({ lights: ['over'] })).toEqual(['逾期']);
  expect(await numbers({ lights: ['soon', 'open'] })).toEqual(['更正后', '备案被撤销']);
  expect(await numbers({ year: 2026 })).toEqual(['逾期']);
  expect(await numbers({ query: '二号', lights: ['unknown'] })).toEqual(['跨到未知年份']);
});

it('is sorted by what a column shows, unknown days last', async () => {
  const office = contracts();
  const by = async (key: string, descending: boolean) =>
    (await ledgerPage(office, 'contractsDue', { sort: { by: key, descending } })).rows.map(({ values }) => values[key]);
  expect(await by('dueOn', true)).toEqual(['2026-10-09', '2026-09-30', '2026-09-17', null]);
  expect(await by('light', false)).toEqual(['over', 'soon', 'open', 'unknown']);
  expect(await by('amount', true)).toEqual([12.5, 10, 10, 10].map((amount) => amount * 1_000_000));
});

it('a day later the same contracts stand closer to their end', async () => {
  const office = contracts();
  await ledgerPage(office, 'contractsDue');
  office.setToday('2026-10-10');
  const { rows } = await ledgerPage(office, 'contractsDue');
  expect(rows.map(({ values }) => values['light'])).toEqual(['over', 'over', 'over', 'unknown']);
});
