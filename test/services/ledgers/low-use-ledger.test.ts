import { expect, it } from 'vitest';
import type { LedgerChoice } from '../../support/ledgers/filed-projects.ts';
import { filledOffice, ledgerPage } from '../../support/ledgers/filed-projects.ts';
import { allocated, measured, reclaimed } from '../../support/ledgers/sample-steps.ts';

function resources() {
  return filledOffice((file) => {
    const unitId = file.unit('区城管局');
    const project = (name: string) => file.declared({ unitId, name, planYear: 2026 });
    const low = project('利用率低');
    file.keep(low, allocated('2026-01-05', '16 核'));
    file.keep(low, allocated('2026-03-05', '8 核'));
    file.keep(low, measured('2026-05-01', '2026-05-30', 199));
    file.keep(low, measured('2026-05-01', '2026-05-30', 50, '数据库'));
    const limit = project('正好两成');
    file.keep(limit, measured('2026-05-01', '2026-05-30', 200));
    const short = project('监测不足三十天');
    file.keep(short, measured('2026-05-01', '2026-05-29', 10));
    const better = project('后来用起来了');
    file.keep(better, measured('2026-05-01', '2026-06-30', 10));
    file.keep(better, measured('2026-07-01', '2026-08-30', 800));
    const late = project('补登早期监测');
    file.keep(late, measured('2026-07-01', '2026-08-30', 120));
    file.keep(late, measured('2026-02-01', '2026-03-30', 900));
    const wrong = project('登记有误');
    const typed = file.keep(wrong, measured('2026-05-01', '2026-06-30', 10));
    file.keep(wrong, measured('2026-05-01', '2026-06-30', 1000), { of: typed });
    const taken = project('已收回');
    file.keep(taken, measured('2026-05-01', '2026-06-30', 30));
    file.keep(taken, reclaimed('2026-07-20'));
    const before = project('收回在监测之前');
    file.keep(before, reclaimed('2026-04-20'));
    file.keep(before, measured('2026-05-01', '2026-06-30', 40));
  });
}

it('lists what the last long enough measurement shows below the limit, with its allocation and what was done since', async () => {
  const { rows, note } = await ledgerPage(resources(), 'lowUseResources');
  const shown = ['name', 'resource', 'rate', 'days', 'allocated', 'allocatedOn', 'action', 'actedOn'];
  expect(rows.map(({ values }) => shown.map((key) => values[key]))).toEqual([
    ['已收回', '云主机', 300, 61, null, null, 'reclaim', '2026-07-20'],
    ['收回在监测之前', '云主机', 400, 61, null, null, null, null],
    ['利用率低', '数据库', 500, 30, null, null, null, null],
    ['补登早期监测', '云主机', 1200, 61, null, null, null, null],
    ['利用率低', '云主机', 1990, 30, '8 核', '2026-03-05', null, null],
  ]);
  expect(note).toContain('不少于 30 天、利用率低于 20%');
});

it('is filtered by what was done about it, kind and words', async () => {
  const office = resources();
  const names = async (filter: LedgerChoice['filter']) =>
    (await ledgerPage(office, 'lowUseResources', { filter: { ...filter } })).rows.map(({ values }) => values['name']);
  expect(await names({ handled: 'handled' })).toEqual(['已收回']);
  expect(await names({ handled: 'open', query: '收回' })).toEqual(['收回在监测之前']);
  expect(await names({ resourceKinds: ['dataSharing'] })).toEqual([]);
});
