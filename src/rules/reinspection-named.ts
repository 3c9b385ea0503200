import { formatChineseDate } from '../domain/dates.ts';
import { latestOf } from '../domain/records/project-file.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** A re-inspection names the acceptance that failed; a first acceptance names none. */
export const reinspectionNamed: Rule<'record' | 'file', 'acceptance'> = {
  id: 'P31',
  title: '复验注明原验收',
  article: OFFICE_POLICY,
  sentence: '验收不合格后的复验，应当注明最近一次不合格的验收；不是复验的，不填写',
  kind: 'block',
  check({ record: { fields }, file }) {
    const latest = latestOf(file, 'acceptance');
    const failed = latest?.fields.conclusion === 'fail' ? latest : undefined;
    if (fields.reinspectionOf === (failed?.id ?? null)) return pass;
    return failed
      ? fail(
          `最近一次不合格的验收是 ${formatChineseDate(failed.on)} 的验收，未选定为复验的验收。`,
          '请在“复验的验收”中选定它。',
        )
      : fail('没有待复验的不合格验收，却选定了复验的验收。', '请清除“复验的验收”。');
  },
};
