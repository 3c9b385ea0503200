import { yearOf } from '../domain/dates.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** A unit declares the projects of the coming year. */
export const declaredForNextYear: Rule<'content' | 'stepDate'> = {
  id: 'R06',
  title: '申报次年项目',
  article: '四（一）',
  sentence: '向领导小组办公室申报次年信息化项目',
  kind: 'warn',
  check({ content, stepDate }) {
    const nextYear = yearOf(stepDate) + 1;
    if (content.planYear === nextYear) return pass;
    return fail(
      `计划年度为 ${String(content.planYear)} 年，按申报日期应为 ${String(nextYear)} 年。`,
      `请核对计划年度，或说明申报 ${String(content.planYear)} 年项目的理由。`,
    );
  },
};
