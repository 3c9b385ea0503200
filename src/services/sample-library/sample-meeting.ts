import type { CallContext } from '../../contract/call-context.ts';
import type { Handlers } from '../../contract/dispatcher.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { addDays } from '../../domain/dates.ts';
import type { ProjectId } from '../../domain/ids.ts';

/** The use cases that prepare the meeting of the sample library. */
export type MeetingHandlers = Handlers<'specialties.list' | 'meetings.create'>;

/** The field that a condition of the sample asks for. */
const SECURITY_FIELD = '网络与信息安全';

/** How many days from today the meeting is, and how many projects it judges. */
const DAYS_AHEAD = 10;
const PROJECTS = 2;

/** One meeting about projects whose review comes next, ready to be drawn for. */
export async function createSampleMeeting(
  handlers: MeetingHandlers,
  context: CallContext,
  qualified: readonly ProjectId[],
  today: IsoDate,
): Promise<void> {
  const { rows } = await handlers['specialties.list']({}, context);
  const security = rows.find(({ name, parentId }) => parentId === null && name === SECURITY_FIELD);
  if (!security) throw new Error(`sample meeting with unknown specialty: ${SECURITY_FIELD}`);
  await handlers['meetings.create'](
    {
      purpose: 'review',
      title: '示例项目方案评审会',
      meetingOn: addDays(today, DAYS_AHEAD),
      place: '示例会议室',
      projectIds: qualified.slice(0, PROJECTS),
      fixedMembers: [
        { name: '示例甲', employer: '区发展改革和经济信息化局', role: 'development' },
        { name: '示例乙', employer: '区财政局', role: 'finance' },
      ],
      conditions: [
        { specialtyId: security.id, origin: 'outside', kind: 'person', count: 1, reserves: 1 },
        { specialtyId: null, origin: 'any', kind: 'any', count: 2, reserves: 2 },
      ],
      excludedOrganisations: ['示例信息工程设计院'],
      recusals: [],
      note: '示例资料',
    },
    context,
  );
}
