import type { ExpertFields } from '../../../src/domain/experts/expert.ts';

/** An invented expert; tests change what they are about. */
export const EXAMPLE_EXPERT: ExpertFields = {
  kind: 'person',
  name: '周样例',
  employer: '某大学',
  title: '教授',
  outside: true,
  contactName: '',
  number: null,
  phone: '13800000000',
  email: '',
  bankAccount: '',
  bankHolder: '周样例',
  bankName: '某银行',
  specialties: [],
  interests: [],
  leaves: [],
  note: '',
};
