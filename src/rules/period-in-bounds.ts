import type { IsoDate } from '../domain/dates.ts';
import { formatChineseDate, wholeMonthsBetween } from '../domain/dates.ts';
import type { RecordDraft } from '../domain/records/record-kinds.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

const MAX_MONTHS = 24;

type WithPeriod = 'monitoringReport' | 'operationRecord' | 'resourceUsage';

function periodOf({ kind, fields }: RecordDraft<WithPeriod>): readonly [from: IsoDate, to: IsoDate] {
  return kind === 'resourceUsage' ? [fields.measuredFrom, fields.measuredTo] : [fields.periodFrom, fields.periodTo];
}

/** A period begins before it ends and is no longer than anybody reports on at once. */
export const periodInBounds: Rule<'record', WithPeriod> = {
  id: 'P30',
  title: '期间起止合理',
  article: OFFICE_POLICY,
  sentence: `期间的起始日期不得晚于截止日期，一次报送或监测的期间不超过 ${String(MAX_MONTHS)} 个月`,
  kind: 'block',
  check({ record }) {
    const [from, to] = periodOf(record);
    if (from > to) {
      return fail(
        `期间起始日期 ${formatChineseDate(from)} 晚于截止日期 ${formatChineseDate(to)}。`,
        '请核对期间的起止日期。',
      );
    }
    if (wholeMonthsBetween(from, to) < MAX_MONTHS) return pass;
    return fail(
      `期间自 ${formatChineseDate(from)} 至 ${formatChineseDate(to)}，超过 ${String(MAX_MONTHS)} 个月。`,
      '请核对期间的起止日期；期间过长的，分次登记。',
    );
  },
};
