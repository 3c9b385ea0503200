import { formatChineseDate } from '../domain/dates.ts';
import { openRectifications, unorderedFlaws } from '../domain/rectifications.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';
import { RECTIFICATION_SENTENCE } from './serious-flaw-followed-up.ts';

/** Every serious flaw was ordered to be rectified, and every order is closed. */
export const flawsRectified: Rule<'file'> = {
  id: 'R32',
  title: '重大安全漏洞已整改销号',
  article: '六（一）',
  sentence: RECTIFICATION_SENTENCE,
  kind: 'warn',
  check({ file }) {
    const open = [
      ...unorderedFlaws(file).map(({ on }) => `${formatChineseDate(on)}检查发现的问题未责令整改`),
      ...openRectifications(file).map(
        ({ on, fields }) => `${formatChineseDate(on)}责令的整改（期限 ${formatChineseDate(fields.dueOn)}）未销号`,
      ),
    ];
    if (open.length === 0) return pass;
    return fail(`${open.join('；')}。`, '请先责令整改、核实销号，或说明情况。');
  },
};
