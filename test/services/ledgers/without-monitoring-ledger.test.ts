import { expect, it } from 'vitest';
import { filledOffice, ledgerPage } from '../../support/ledgers/filed-projects.ts';
import { accepted, monitored, started } from '../../support/ledgers/sample-steps.ts';

function building() {
  return filledOffice((file) => {
    const unitId = file.unit('区城管局');
    const start = (name: string, day: string, person = '王样例') => {
      const id = file.declared({ unitId, name, planYear: 2026 }, '2024-09-01');
      file.keep(id, started(day, { responsiblePerson: person }));
      return id;
    };
    start('从未报送', '2025-03-03', '赵样例');
    const once = start('报过一期', '2025-03-03');
    file.keep(once, monitored('2025-07-04', '2025-01-01', '2025-06-30'));
    const withdrawn = start('报告被撤销', '2026-02-02');
    file.takeAway(withdrawn, file.keep(withdrawn, monitored('2026-07-03', '2026-01-01', '2026-06-30')));
    const all = start('全部报送', '2026-02-02');
    file.keep(all, monitored('2026-07-03', '2026-01-01', '2026-06-30'));
    const done = start('已经验收', '2025-09-01');
    file.keep(done, accepted('2025-12-20'));
    start('本期尚未期满', '2026-07-15');
    start('日历未知', '2022-05-05');
  });
}

it('lists projects whose report is overdue, with the earliest period, the person and how late it is', async () => {
  const { rows, total } = await ledgerPage(building(), 'withoutMonitoring');
  const shown = ['name', 'responsiblePerson', 'startedOn', 'period', 'owed', 'dueOn', 'light', 'daysLate'];
  expect(rows.map(({ values }) => shown.map((key) => values[key]))).toEqual([
    ['从未报送', '赵样例', '2025-03-03', '2025-01-01 至 2025-06-30', 3, '2025-07-14', 'over', 302],
    ['报过一期', '王样例', '2025-03-03', '2025-07-01 至 2025-12-31', 2, '2026-01-15', 'over', 174],
    ['报告被撤销', '王样例', '2026-02-02', '2026-01-01 至 2026-06-30', 1, '2026-07-14', 'over', 54],
    ['日历未知', '王样例', '2022-05-05', '2022-01-01 至 2022-06-30', 9, null, 'unknown', null],
  ]);
  expect(total).toBe(4);
});

it('a report within its days of grace is not overdue yet', async () => {
  const office = building();
  office.setToday('2026-07-13');
  const { rows } = await ledgerPage(office, 'withoutMonitoring');
  expect(rows.map(({ values }) => values['name'])).toEqual(['从未报送', '报过一期', '日历未知']);
});

it('is filtered by words and sorted by the days that it is late', async () => {
  const office = building();
  expect((await ledgerPage(office, 'withoutMonitoring', { filter: { query: '从未' } })).total).toBe(1);
  const { rows } = await ledgerPage(office, 'withoutMonitoring', { sort: { by: 'daysLate', descending: false } });
  expect(rows.map(({ values }) => values['daysLate'])).toEqual([54, 174, 302, null]);
});
