import type { RecordFields } from '../../../../src/domain/records/record-kinds.ts';

type Member = RecordFields<'reviewMeeting'>['members'][number];

const member = (changes: Pick<Member, 'name' | 'employer' | 'role'> & Partial<Member>): Member => ({
  specialty: '',
  outside: false,
  independent: true,
  ...changes,
});

/** Experts as the office chooses them: independent, one of them from outside the district. */
export const SAMPLE_EXPERTS: readonly Member[] = [
  member({ name: '样例丙', employer: '样例大学', role: 'expert', specialty: '软件工程', outside: true }),
  member({ name: '样例丁', employer: '样例研究院', role: 'expert', specialty: '信息安全' }),
  member({ name: '样例评估有限公司', employer: '样例评估有限公司', role: 'institution', specialty: '造价' }),
];

/** A panel as 办法四（二） wants it: both bureaus and experts. */
export const SAMPLE_PANEL: readonly Member[] = [
  member({ name: '样例甲', employer: '区发改经信局', role: 'development' }),
  member({ name: '样例乙', employer: '区财政局', role: 'finance' }),
  ...SAMPLE_EXPERTS,
];
