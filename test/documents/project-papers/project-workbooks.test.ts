import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { monitoringTable } from '../../../src/documents/project-papers/monitoring-table.ts';
import type { ProjectPaperFacts } from '../../../src/documents/project-papers/project-paper-facts.ts';
import { renderSheetHtml } from '../../../src/documents/workbook-output/render-sheet-html.ts';
import { writeWorkbook } from '../../../src/documents/workbook-output/write-workbook.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import type { RecordFields } from '../../../src/domain/records/record-kinds.ts';
import { openXmlErrors } from '../../support/papers/check-package.ts';
import { samplePaperFacts } from '../../support/papers/sample-paper-facts.ts';
import { sampleDraft } from '../../support/records/sample-records.ts';
import { readDataBars, readFormulas, readTable } from '../../support/workbooks/read-table.ts';

const SHEET = '绩效监控表';

function factsWith(changes: Partial<RecordFields<'monitoringReport'>> = {}): ProjectPaperFacts {
  return samplePaperFacts('monitoringTable', {}, { monitoringReport: sampleDraft('monitoringReport', changes) });
}

const write = (facts: ProjectPaperFacts) => writeWorkbook(monitoringTable.plan(facts), { isCancelled: () => false });

describe('项目绩效监控表', () => {
  const goals = [
    { indicator: '升级模块数', target: '3个', actual: '1个', completion: 333, likelihood: 'certain' },
    { indicator: '=公众满意度', target: '≥90%', actual: '85%', completion: 944, likelihood: 'possible' },
  ] as const;
  const report = {
    goals,
    budget: parseMoney('110.000001', '万元'),
    executed: parseMoney('30', '万元'),
    deviation: '设备到货推迟。\n接口联调未完成。',
    measures: '8月底前补足进度。',
  };
  const facts = factsWith(report);

  it('passes the Open XML SDK and lacks nothing', async () => {
    expect(monitoringTable.missing(facts)).toEqual([]);
    expect(await openXmlErrors(await write(facts), 'xlsx')).toEqual([]);
  });

  it('another reader finds the budget, every indicator with its completion and likelihood, and what was written', async () => {
    const table = await readTable(await write(facts), SHEET);
    expect(table.rows).toEqual([
      [1, '预算执行', null, '项目预算资金（万元）', 110.000001, 30, 30 / 110.000001, null],
      [2, '绩效目标', '产出—数量', '升级模块数', '3个', '1个', 0.333, '确定能'],
      [3, '绩效目标', null, '=公众满意度', '≥90%', '85%', 0.944, '有可能'],
      ['偏差原因', null, '设备到货推迟。\n接口联调未完成。', null, null, null, null, null],
      ['改进措施', null, '8月底前补足进度。', null, null, null, null, null],
      ['报送单位', null, '领导小组办公室、区财政局', null, null, null, null, null],
    ]);
  });

  it('the rate of execution is a live formula, and no indicator acts as one', async () => {
    const workbook = await write(facts);
    expect((await readFormulas(workbook, SHEET, '完成率（执行率）'))[0]).toBe('IF(E4=0,0,F4/E4)');
    expect((await readFormulas(workbook, SHEET, '指标')).filter((formula) => formula !== null)).toEqual([]);
  });

  it('completion and execution are bars of 100 %, too', async () => {
    const { range, rule } = await readDataBars(await write(facts), SHEET);
    expect(range).toBe('G4:G9');
    expect(rule).toMatchObject({
      type: 'dataBar',
      cfvo: [
        { type: 'num', value: 0 },
        { type: 'num', value: 1 },
      ],
    });
    // From nothing at 0 to the whole cell at 100 %, as the preview draws them.
    const { 'xl/worksheets/sheet1.xml': sheet } = unzipSync(await write(facts));
    expect(strFromU8(sheet!)).toContain('<dataBar minLength="0" maxLength="100">');
  });

  it('its preview draws the same bars, in cells that hold a number alone', () => {
    const beyond = {
      indicator: '注册用户',
      target: '100个',
      actual: '130个',
      completion: 1300,
      likelihood: 'certain',
    } as const;
    const plan = monitoringTable.plan(factsWith({ ...report, goals: [...goals, beyond] }));
    const bars = [...renderSheetHtml(plan).matchAll(/ bar" style="background-size:([\d.]+)% 80%">([^<]*)</g)];
    expect(bars.map(([, length, text]) => [length, text])).toEqual([
      ['27.27', '27.27%'],
      ['33.30', '33.30%'],
      ['94.40', '94.40%'],
      ['100.00', '130.00%'],
    ]);
  });

  it('of a budget of nothing has no rate that cannot be calculated', async () => {
    const table = await readTable(await write(factsWith({ budget: 0 as never, executed: 0 as never })), SHEET);
    expect(table.column('完成率（执行率）')[0]).toBe(0);
  });

  it('leaves out what was not written', async () => {
    const table = await readTable(await write(factsWith({ deviation: '', measures: '', toFinance: false })), SHEET);
    expect(table.column('序号').slice(2)).toEqual(['报送单位']);
    expect(table.column('指标类别').at(-1)).toBe('领导小组办公室');
  });

  it('is refused by name without an indicator', () => {
    expect(monitoringTable.missing(factsWith({ goals: [] }))).toEqual(['绩效目标实现程度']);
  });

  it('is shown before it is issued as it will be written', () => {
    const html = renderSheetHtml(monitoringTable.plan(facts));
    for (const text of ['110.00', '27.27%', '33.30%', '=公众满意度', '监控期：2027年3月26日至2027年6月30日']) {
      expect(html).toContain(text);
    }
    const hostile = factsWith({ deviation: '<script>alert(1)</script>' });
    expect(renderSheetHtml(monitoringTable.plan(hostile))).not.toContain('<script>');
  });

  it('the same report gives the same bytes', async () => {
    expect(Buffer.from(await write(facts)).equals(await write(JSON.parse(JSON.stringify(facts)) as typeof facts))).toBe(
      true,
    );
  });
});
