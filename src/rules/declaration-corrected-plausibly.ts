import { formatChineseDate } from '../domain/dates.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** A corrected registration differs from the old one and lies neither in the future nor before the round it follows. */
export const declarationCorrectedPlausibly: Rule<'record' | 'file', 'declarationCorrection'> = {
  id: 'P08',
  title: '更正后的申报登记合理',
  article: OFFICE_POLICY,
  sentence: '更正后的申报日期不得晚于更正日期，不得早于上一次申报日期，并应与原登记不同',
  kind: 'block',
  check({ record, file }) {
    const { correctedOn, declaredOn, receiptNumber } = record.fields;
    const current = file.declarations.at(-1);
    const before = file.declarations.at(-2);
    if (declaredOn > correctedOn) {
      return fail(`正确的申报日期 ${formatChineseDate(declaredOn)} 晚于更正日期。`, '请核对两个日期。');
    }
    if (before && declaredOn < before.declaredOn) {
      return fail(`正确的申报日期早于上一次申报日期 ${formatChineseDate(before.declaredOn)}。`, '请核对申报日期。');
    }
    if (current?.declaredOn === declaredOn && current.receiptNumber === receiptNumber) {
      return fail('更正后的申报日期和收文编号与原登记相同。', '请填写正确的申报日期或收文编号。');
    }
    return pass;
  },
};
