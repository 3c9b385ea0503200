import { formatChineseDate } from '../domain/dates.ts';
import { latestOf } from '../domain/records/project-file.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** Only an accepted project is put in use. */
export const acceptedBeforeUse: Rule<'file'> = {
  id: 'R27',
  title: '验收合格后方可投入使用',
  article: '五（五）',
  sentence: '验收不合格的信息化项目不得投入使用',
  kind: 'block',
  check({ file }) {
    const latest = latestOf(file, 'acceptance');
    if (latest?.fields.conclusion === 'pass') return pass;
    return fail(
      latest ? `${formatChineseDate(latest.on)}的验收结论为“不合格”。` : '尚未组织竣工验收。',
      '请在整改、复验（或竣工验收）合格后再投入使用。',
    );
  },
};
