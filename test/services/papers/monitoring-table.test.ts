import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { officePerTest } from '../../support/office-per-test.ts';
import { projectJourney } from '../../support/rules/project-journey.ts';
import { readTable } from '../../support/workbooks/read-table.ts';

const office = officePerTest();
const { upTo } = projectJourney(office);

it('the table of a monitoring report is looked at, issued as a workbook, and registered with the project', async () => {
  const projectId = await upTo('monitoringReport');
  const { papers } = await office().call('papers.list', { projectId });
  const listed = papers.find(({ kind }) => kind === 'monitoringTable');
  expect(listed).toMatchObject({ label: '报送绩效监控报告', missing: [], issued: null });
  const wanted = { kind: 'monitoringTable', about: listed!.about, issuedOn: '2027-12-01', body: null } as const;
  const preview = await office().call('papers.preview', wanted);
  expect(preview).toMatchObject({ number: null, generated: null });
  expect(preview.html).toContain('升级模块数');
  const document = await office().call('papers.issue', { ...wanted, replaces: null });
  expect(document).toMatchObject({ projectId, fileName: expect.stringMatching(/^项目绩效监控表\/2027\/.+\.xlsx$/) });
  const bytes = new Uint8Array(readFileSync(join(office().settings.papersFolder, document.fileName)));
  const table = await readTable(bytes, '绩效监控表');
  expect(table.rows.slice(0, 2)).toEqual([
    [1, '预算执行', null, '项目预算资金（万元）', 110, 30, 30 / 110, null],
    [2, '绩效目标', '产出—数量', '升级模块数', '3个', '1个', 0.333, '确定能'],
  ]);
});
