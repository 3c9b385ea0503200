import { expect, it } from 'vitest';
import { filledOffice, ledgerPage } from '../../support/ledgers/filed-projects.ts';
import { contract, contractFiled, evaluated, monitored, started } from '../../support/ledgers/sample-steps.ts';

function history() {
  return filledOffice((file) => {
    const city = file.unit('区城管局');
    const health = file.unit('区卫生健康局');
    const platform = file.declared({ unitId: city, name: '城管平台', planYear: 2025 }, '2024-09-02');
    const first = file.keep(platform, contract('2026-03-02', { contractNumber: 'A' }));
    file.keep(platform, contractFiled('2026-03-13', first));
    const second = file.keep(platform, contract('2026-03-02', { contractNumber: 'B' }));
    file.keep(platform, contractFiled('2026-03-09', second));
    file.keep(platform, contract('2026-09-14', { contractNumber: 'C' }));
    file.keep(platform, started('2026-03-20'));
    file.keep(platform, monitored('2026-07-03', '2026-01-01', '2026-06-30'));
    file.keep(platform, evaluated('2026-08-10', 912, { grade: 'excellent' }));
    file.keep(platform, evaluated('2026-06-10', 700, { grade: 'fair' }));
    const card = file.declared({ unitId: health, name: '健康卡', planYear: 2025 }, '2024-09-02');
    const typed = file.keep(card, evaluated('2026-05-11', 655, { grade: 'fair' }));
    file.keep(card, evaluated('2026-05-11', 855), { of: typed });
    const withdrawn = file.declared({ unitId: health, name: '撤销的评价', planYear: 2026 });
    file.takeAway(withdrawn, file.keep(withdrawn, evaluated('2026-05-11', 990)));
  });
}

it('shows a unit’s projects with filings, monitoring and the latest evaluation', async () => {
  const { rows, total } = await ledgerPage(history(), 'unitHistory', { filter: { unitId: 1 } });
  expect(total).toBe(1);
  expect(rows[0]?.values).toMatchObject({
    unitName: '区城管局',
    name: '城管平台',
    stage: 'evaluated',
    lateFilings: 2,
    worstLate: 5,
    monitoringReports: 1,
    evaluatedOn: '2026-08-10',
    score: 912,
    grade: 'excellent',
    institution: '样例评估有限公司',
  });
});

it('counts corrected and withdrawn evaluations as they hold', async () => {
  const { rows } = await ledgerPage(history(), 'unitHistory', { filter: { unitId: 2 } });
  expect(
    rows.map(({ values }) => [
      values['name'],
      values['score'],
      values['grade'],
      values['lateFilings'],
      values['worstLate'],
    ]),
  ).toEqual([
    ['健康卡', 855, 'good', 0, null],
    ['撤销的评价', null, null, 0, null],
  ]);
});

it('is sorted by unit as a rule, and by the evaluation when asked, projects without one last', async () => {
  const office = history();
  const by = async (key: string, descending: boolean) =>
    (await ledgerPage(office, 'unitHistory', { sort: { by: key, descending } })).rows.map(
      ({ values }) => values['name'],
    );
  const usual = await ledgerPage(office, 'unitHistory');
  expect(usual.rows.map(({ values }) => values['unitName'])).toEqual(['区城管局', '区卫生健康局', '区卫生健康局']);
  expect(await by('score', false)).toEqual(['健康卡', '城管平台', '撤销的评价']);
  expect(await by('score', true)).toEqual(['城管平台', '健康卡', '撤销的评价']);
  expect(await by('grade', false)).toEqual(['城管平台', '健康卡', '撤销的评价']);
  expect(await by('evaluatedOn', true)).toEqual(['城管平台', '健康卡', '撤销的评价']);
});
