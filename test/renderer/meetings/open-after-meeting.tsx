import { screen } from '@testing-library/react';
import { AfterMeeting } from '../../../renderer/screens/meetings/after/after-meeting.tsx';
import type { HandlerOutput } from '../../../src/contract/contract.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ExpertId, FileToken, MeetingId, ProjectId } from '../../../src/domain/ids.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { libraryStatus } from '../../support/library-status.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { opinion } from '../../support/workbooks/sample-opinions.ts';

type Page = HandlerOutput<'afterMeeting.get'>;
export const yuan = (text: string) => parseMoney(text, '元');
export const MEETING = 7 as MeetingId;
export const [WANG, LI, FIRM] = [11, 12, 13] as ExpertId[] as [ExpertId, ExpertId, ExpertId];

/** An expert of the meeting. */
export function expert(
  expertId: ExpertId,
  name: string,
  state: Page['experts'][number]['state'],
): Page['experts'][number] {
  const kind = expertId === FIRM ? 'institution' : 'person';
  const shown = { name, kind, employer: '', title: '', outside: true, specialties: '' } as const;
  return { ...shown, expertId, state, absence: '', lacks: [] };
}

/** A meeting that was held, with a project's opinions and the fees. */
export const HELD: Page = {
  meeting: {
    id: MEETING,
    version: 3,
    state: 'held',
    purpose: 'review',
    title: '方案评审会',
    meetingOn: isoDate('2026-09-20'),
    place: '',
    projectIds: [1, 2] as ProjectId[],
    fixedMembers: [],
    conditions: [],
    excludedOrganisations: [],
    recusals: [],
    note: '',
  },
  projects: [
    { projectId: 1 as ProjectId, code: '2027-0001', name: '智慧城管' },
    { projectId: 2 as ProjectId, code: '2027-0002', name: '数据治理' },
  ],
  experts: [expert(WANG, '王建国', 'attended'), expert(LI, '李卫东', 'attended'), expert(FIRM, '咨询公司', 'absent')],
  opinions: [opinion(1, WANG, 900, '可行'), opinion(1, LI, 585, '偏大')],
  fees: [
    { expertId: WANG, halfDays: 4, perHalfDay: yuan('500'), gross: yuan('2000'), tax: yuan('240'), reason: '' },
    { expertId: LI, halfDays: 1, perHalfDay: yuan('500'), gross: yuan('500'), tax: yuan('0'), reason: '' },
  ],
  ratings: [],
  perHalfDay: { person: yuan('500'), institution: yuan('1000') },
  scoreDeviation: 15,
};

/** The part after a meeting on this page, with these answers of the core. */
export function open(page: Partial<Page> = {}, answers: FakeHandlers = {}) {
  const bridge = fakeBridge({
    'library.status': () => libraryStatus('2026-09-28'),
    'afterMeeting.get': () => ({ ...HELD, ...page }),
    'afterMeeting.saveAttendance': () => ({ attended: 1, absent: 1 }),
    'afterMeeting.saveOpinions': ({ opinions }) => ({ saved: opinions.length }),
    'afterMeeting.saveFees': ({ fees }) => ({ saved: fees.length }),
    'afterMeeting.rate': ({ ratings }) => ({ rated: ratings.length }),
    'files.pickTarget': ({ suggestedName }) => ({ token: 'target' as FileToken, fileName: suggestedName }),
    'files.pickWorkbook': () => ({ token: 'file' as FileToken, fileName: '意见.xlsx' }),
    ...answers,
  });
  return { bridge, ...renderScreen(<AfterMeeting meetingId={MEETING} />, '/meetings/7') };
}

/** A part of the page by its title. */
export const part = (name: string) => screen.findByRole('region', { name });

/** Puts a text into a field in one go, in the place of what stands there. */
export async function put(user: ReturnType<typeof open>['user'], field: HTMLElement, text: string) {
  await user.tripleClick(field);
  await user.paste(text);
}
