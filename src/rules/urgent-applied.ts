import { formatChineseDate } from '../domain/dates.ts';
import { latestOf } from '../domain/records/project-file.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** What R19 rests on (办法四（三）). */
export const URGENT_SENTENCE =
  '对于突发性、紧急性的信息化项目，由项目单位直接报区政府审批，领导小组办公室会同区财政局及有关单位出具意见，并经区政府同意后，纳入年度建设计划';

/** The bureaus give their opinions on what the unit put to the district government. */
export const urgentApplied: Rule<'stepDate' | 'file', 'urgentOpinions' | 'urgentApproval'> = {
  id: 'R19',
  title: '建设单位已报区政府审批',
  article: '四（三）',
  sentence: URGENT_SENTENCE,
  kind: 'block',
  check({ stepDate, file }) {
    const application = latestOf(file, 'urgentApplication');
    if (!application) return fail('没有登记建设单位报区政府审批。', '请先办理“按突发紧急项目办理”。');
    if (application.on <= stepDate) return pass;
    return fail(
      `办理日期 ${formatChineseDate(stepDate)} 早于报区政府日期 ${formatChineseDate(application.on)}。`,
      '请核对日期。',
    );
  },
};
