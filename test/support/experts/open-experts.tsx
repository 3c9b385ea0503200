import type { ReactNode } from 'react';
import { CallError } from '../../../src/contract/call-error.ts';
import type { HandlerOutput } from '../../../src/contract/contract.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import { maskedFields } from '../../../src/domain/experts/mask-personal.ts';
import type { ExpertId, MeetingId, SpecialtyId } from '../../../src/domain/ids.ts';
import type { FakeHandlers } from '../fake-bridge.ts';
import { fakeBridge } from '../fake-bridge.ts';
import { renderScreen } from '../render-screen.tsx';
import { inventedExpert } from './invented-experts.ts';

type Row = HandlerOutput<'experts.list'>['rows'][number];
type Page = HandlerOutput<'experts.get'>;
type Specialty = HandlerOutput<'specialties.list'>['rows'][number];

export const CAPS = { perWeek: 3, perQuarter: 12 };
const specialty = (id: number, parentId: number | null, name: string, changes: Partial<Specialty> = {}): Specialty => ({
  id: id as SpecialtyId,
  parentId: parentId as SpecialtyId | null,
  name,
  retired: false,
  version: 1,
  experts: 0,
  uses: 0,
  ...changes,
});
export const SPECIALTIES = [
  specialty(1, null, '信息网络', { experts: 1, uses: 2 }),
  specialty(2, 1, '网络工程', { experts: 1, uses: 1 }),
  specialty(3, 1, '通信传输'),
  specialty(5, null, '应用软件', { uses: 1 }),
  specialty(6, 5, '系统架构', { retired: true }),
];
const WANG: Row = {
  id: 7 as ExpertId,
  kind: 'person',
  name: '王敏',
  employer: '示例大学',
  title: '教授',
  outside: true,
  state: 'active',
  specialties: ['网络工程'],
  load: { week: 3, quarter: 5 },
  ratingTenths: 43,
  updatedAt: '2026-09-28T01:00:00.000Z',
};
export const EXPERT = {
  ...maskedFields(
    inventedExpert(7, {
      name: '王敏',
      employer: '示例大学',
      phone: '0571-00001234',
      specialties: [2] as SpecialtyId[],
    }),
  ),
  id: 7 as ExpertId,
  state: 'active' as const,
  version: 4,
};
const PAGE: Page = {
  expert: EXPERT,
  load: { week: 1, quarter: 12 },
  caps: CAPS,
  months: Array.from({ length: 12 }, (_none, index) => ({
    month: index < 3 ? `2025-${String(10 + index)}` : `2026-0${String(index - 2)}`,
    engaged: index === 11 ? 2 : 0,
    attended: index === 11 ? 1 : 0,
  })),
  attendance: { attended: 3, expected: 4 },
  ratingTenths: 43,
  meetings: [
    {
      meetingId: 3 as MeetingId,
      title: '智慧城管评审会',
      purpose: 'review',
      meetingOn: isoDate('2026-09-20'),
      projects: ['智慧城管升级'],
      state: 'attended',
    },
  ],
  opinions: [],
  ratings: [],
  stateChanges: [{ id: 1, from: null, to: 'pending', reason: '登记', at: '2026-09-01T01:00:00.000Z', actor: '李审查' }],
  history: [{ at: '2026-09-01T01:00:00.000Z', actor: '李审查', summary: '登记专家', remark: '' }],
};
const ANSWERS: FakeHandlers = {
  'specialties.list': () => ({ rows: SPECIALTIES }),
  'experts.get': () => PAGE,
  'experts.list': ({ filter }) => ({
    rows: filter.query === '没有' ? [] : [WANG],
    total: filter.query === '没有' ? 0 : 1,
    caps: CAPS,
  }),
  'library.status': () => {
    throw new CallError('internal', '不在这里测试');
  },
};

/** Shows a screen of the 专家库 over a small pool. */
export function openExperts(element: ReactNode, path: string, answers: FakeHandlers = {}, pattern?: string) {
  const bridge = fakeBridge({ ...ANSWERS, ...answers });
  return { bridge, ...renderScreen(element, path, pattern) };
}
