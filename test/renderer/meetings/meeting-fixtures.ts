import type { CallOutput } from '../../../src/contract/contract.ts';
import type { InvitationView } from '../../../src/contract/shapes/meeting.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { DrawId, ExpertId, MeetingId, ProjectId } from '../../../src/domain/ids.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';

export type Desk = CallOutput<'meetings.desk'>;
export type Candidates = CallOutput<'meetings.candidates'>;

export const MEETING = 7 as MeetingId;

/** An expert as a meeting shows him. */
export const expert = (id: number, name: string) => ({
  expertId: id as ExpertId,
  name,
  kind: 'person' as const,
  employer: '样例大学',
  title: '教授',
  outside: true,
  specialties: '数据治理',
});

/** Somebody who came out of the first draw. */
export const invited = (id: number, name: string, changes: Partial<InvitationView> = {}): InvitationView => ({
  ...expert(id, name),
  drawId: 1 as DrawId,
  ordinal: 1,
  condition: 0,
  position: id,
  reserve: false,
  state: 'chosen',
  notified: false,
  events: [],
  faults: [],
  ...changes,
});

/** The first draw of the meeting. */
export const FIRST_DRAW: Desk['draws'][number] = {
  id: 1 as DrawId,
  ordinal: 1,
  reason: '',
  drawnAt: '2026-09-28T01:00:00.000Z',
  drawnBy: '李审查',
  seed: 'a'.repeat(64),
  candidatesSha256: 'b'.repeat(64),
  checkSha256: 'c'.repeat(64),
  eligible: 5,
  ineligible: 2,
  conditions: ['不限专业（区外）'],
};

export function desk(changes: Partial<Desk> = {}): Desk {
  return {
    meeting: {
      id: MEETING,
      version: 4,
      state: 'open',
      purpose: 'review',
      title: '智慧城管方案评审会',
      meetingOn: isoDate('2026-10-20'),
      place: '一号会议室',
      projectIds: [1 as ProjectId],
      fixedMembers: [{ name: '样例甲', employer: '区财政局', role: 'finance' }],
      conditions: [{ specialtyId: null, origin: 'outside', kind: 'any', count: 2, reserves: 1 }],
      excludedOrganisations: ['样例设计院'],
      recusals: [],
      note: '',
    },
    projects: [
      { projectId: 1 as ProjectId, code: '2027-0001', name: '智慧城管', unitName: '区城管局', stage: 'reviewing' },
    ],
    recusedNames: [],
    conditions: [{ label: '不限专业（区外）', count: 2, seated: 0, confirmed: 0, open: 2, reservesLeft: 0 }],
    draws: [],
    earlierDraws: [],
    drawsLeft: 3,
    invitations: [],
    panel: [],
    planAnswers: [],
    recordAhead: null,
    panelAnswers: [],
    ...changes,
  };
}

export function candidates(changes: Partial<Candidates> = {}): Candidates {
  return {
    candidatesSha256: 'd'.repeat(64),
    conditions: [{ label: '不限专业（区外）', wanted: 2, reserves: 1, eligible: 3, assured: 3 }],
    experts: [
      { ...expert(1, '可抽专家'), conditions: [0], reasons: [], hints: [] },
      {
        ...expert(2, '本单位专家'),
        conditions: [],
        hints: [],
        reasons: [
          { kind: 'ofUnit', detail: '属于项目建设单位“区城管局”' },
          { kind: 'onLeave', detail: '2026年10月19日至2026年10月21日请假' },
        ],
      },
      {
        ...expert(3, '另行回避专家'),
        conditions: [],
        hints: [],
        reasons: [{ kind: 'recused', detail: '审查人员确定回避：师生' }],
      },
    ],
    obstacles: [],
    ...changes,
  };
}

/** What the desk asks beside itself. */
export function deskAnswers(shown: Desk, found: Candidates = candidates()): FakeHandlers {
  return {
    'meetings.desk': () => shown,
    'meetings.candidates': () => found,
    'papers.listOfMeeting': () => ({ papers: [] }),
    'library.status': () => ({
      today: isoDate('2026-09-28'),
      folder: '/library',
      schemaVersion: 4,
      unitCount: 1,
      projectCount: 1,
      documentCount: 0,
      auditCount: 1,
      calendarYears: [],
    }),
  };
}
