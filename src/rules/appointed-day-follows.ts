import type { IsoDate } from '../domain/dates.ts';
import { formatChineseDate } from '../domain/dates.ts';
import type { RecordDraft } from '../domain/records/record-kinds.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

type Appointing = 'supplementRequest' | 'reviewMeeting';

interface Day {
  readonly label: string;
  readonly on: IsoDate;
}

function daysOf({ kind, fields }: RecordDraft<Appointing>): readonly [made: Day, appointed: Day] {
  return kind === 'supplementRequest'
    ? [
        { label: '通知日期', on: fields.requestedOn },
        { label: '补齐期限', on: fields.dueOn },
      ]
    : [
        { label: '组建日期', on: fields.formedOn },
        { label: '评审会日期', on: fields.meetingOn },
      ];
}

/** A day that is set lies not before the day on which it is set. */
export const appointedDayFollows: Rule<'record', Appointing> = {
  id: 'P16',
  title: '约定日期不早于办理日期',
  article: OFFICE_POLICY,
  sentence: '补充资料的期限不得早于通知日期，评审会日期不得早于专家组组建日期',
  kind: 'block',
  check({ record }) {
    const [made, appointed] = daysOf(record);
    if (appointed.on >= made.on) return pass;
    return fail(
      `${appointed.label} ${formatChineseDate(appointed.on)} 早于${made.label} ${formatChineseDate(made.on)}。`,
      '请核对这两个日期。',
    );
  },
};
