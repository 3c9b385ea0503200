import type { RecordFields } from '../../../../src/domain/records/record-kinds.ts';

type Member = RecordFields<'reviewMeeting'>['members'][number];

/** Experts of the office's expert pool, a third and more of them from outside the district; invented. */
export const EXPERTS: readonly Member[] = [
  {
    name: '样例专家甲',
    employer: '样例大学计算机学院',
    role: 'expert',
    specialty: '软件工程',
    outside: true,
    independent: true,
  },
  {
    name: '样例专家乙',
    employer: '样例网络安全研究院',
    role: 'expert',
    specialty: '信息安全',
    outside: true,
    independent: true,
  },
  {
    name: '样例造价咨询有限公司',
    employer: '样例造价咨询有限公司',
    role: 'institution',
    specialty: '造价',
    outside: false,
    independent: true,
  },
];

/** A panel as 办法四（二） wants it: both bureaus and experts. */
export const PANEL: readonly Member[] = [
  {
    name: '样例代表（发改）',
    employer: '区发改经信局',
    role: 'development',
    specialty: '',
    outside: false,
    independent: true,
  },
  {
    name: '样例代表（财政）',
    employer: '区财政局',
    role: 'finance',
    specialty: '',
    outside: false,
    independent: true,
  },
  ...EXPERTS,
];
