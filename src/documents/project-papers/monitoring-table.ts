import { formatChineseDate } from '../../domain/dates.ts';
import { LIKELIHOODS } from '../../domain/glossary-of-records.ts';
import { GOAL_KINDS } from '../../domain/glossary.ts';
import { cellName } from '../workbook-intake/cell-reference.ts';
import { oneSheetWorkbook } from '../workbook-output/one-sheet-workbook.ts';
import type { PlannedColumn, PlannedRow } from '../workbook-output/sheet-plan.ts';
import { countCell, HEAD_ROWS, textCell, wanYuanCell } from '../workbook-output/sheet-plan.ts';
import { textLines } from '../official/sentences.ts';
import { projectTitle } from './paper-texts.ts';
import type { ProjectWorkbook } from './project-paper.ts';
import type { ProjectPaperFacts } from './project-paper-facts.ts';
import { subjectFields } from './subject-record.ts';

const COLUMNS: readonly PlannedColumn[] = [
  { head: '序号', width: 6 },
  { head: '监控内容', width: 12 },
  { head: '指标类别', width: 18 },
  { head: '指标', width: 34 },
  { head: '目标值（预算数）', width: 18 },
  { head: '实际完成（执行数）', width: 19 },
  { head: '完成率（执行率）', width: 18, hasBars: true },
  { head: '全年完成可能性', width: 16 },
];
const LABEL_COLUMNS = 2;
const BUDGET = 5;
const EXECUTED = 6;

/** 预算数, 执行数, 执行率 of the period, in 万元. */
function budgetRow(facts: ProjectPaperFacts): PlannedRow {
  const { budget, executed } = subjectFields(facts, 'monitoringReport');
  const row = HEAD_ROWS + 1;
  const [due = '', done = ''] = [BUDGET, EXECUTED].map((column) => cellName(column, row));
  return [
    countCell(1),
    textCell('预算执行', 'centred'),
    textCell(''),
    textCell('项目预算资金（万元）'),
    wanYuanCell(budget),
    wanYuanCell(executed),
    {
      style: 'percent',
      content: { formula: `IF(${due}=0,0,${done}/${due})`, value: budget === 0 ? 0 : executed / budget },
    },
    textCell('', 'centred'),
  ];
}

function goalRows(facts: ProjectPaperFacts): PlannedRow[] {
  const { goals } = subjectFields(facts, 'monitoringReport');
  const kinds = new Map(facts.content.goals.map(({ indicator, kind }) => [indicator.trim(), GOAL_KINDS[kind]]));
  return goals.map(({ indicator, target, actual, completion, likelihood }, index) => [
    countCell(index + 2),
    textCell('绩效目标', 'centred'),
    textCell(kinds.get(indicator.trim()) ?? ''),
    textCell(indicator),
    textCell(target),
    textCell(actual),
    { style: 'percent', content: { number: completion / 1000 } },
    textCell(LIKELIHOODS[likelihood], 'centred'),
  ]);
}

/** What was written about the report as a whole, over the width of the table; nothing where nothing was written. */
function writtenRow(label: string, text: string): PlannedRow[] {
  const lines = textLines(text);
  if (lines.length === 0) return [];
  return [
    [
      { ...textCell(label, 'centred'), across: LABEL_COLUMNS },
      { ...textCell(lines.join('\n')), across: COLUMNS.length - LABEL_COLUMNS },
    ],
  ];
}

function tableRows(facts: ProjectPaperFacts): PlannedRow[] {
  const { deviation, measures, toOffice, toFinance } = subjectFields(facts, 'monitoringReport');
  const reported = [...(toOffice ? ['领导小组办公室'] : []), ...(toFinance ? ['区财政局'] : [])];
  return [
    budgetRow(facts),
    ...goalRows(facts),
    ...writtenRow('偏差原因', deviation),
    ...writtenRow('改进措施', measures),
    ...writtenRow('报送单位', reported.join('、')),
  ];
}

/** 项目绩效监控表 (办法五（四）): how far goals and budget of a period came, as the unit reported them. */
export const monitoringTable: ProjectWorkbook = {
  about: 'monitoringReport',
  templateVersion: 4,
  missing: (facts) => (subjectFields(facts, 'monitoringReport').goals.length === 0 ? ['绩效目标实现程度'] : []),
  plan(facts) {
    const { periodFrom, periodTo, reportedOn } = subjectFields(facts, 'monitoringReport');
    const about = [
      `项目编号：${facts.projectCode}`,
      `建设单位：${facts.unitName}`,
      `监控期：${formatChineseDate(periodFrom)}至${formatChineseDate(periodTo)}`,
      `报送日期：${formatChineseDate(reportedOn)}`,
    ];
    return oneSheetWorkbook({
      name: '绩效监控表',
      title: `${projectTitle(facts.content.name)}绩效监控表`,
      subtitle: about.join('　　'),
      author: facts.officeName,
      createdOn: facts.issuedOn,
      columns: COLUMNS,
      frozenColumns: 0,
      rows: tableRows(facts),
    });
  },
};
