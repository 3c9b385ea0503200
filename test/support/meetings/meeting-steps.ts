import type { CallInput, CallOutput } from '../../../src/contract/contract.ts';
import type { ExpertFields } from '../../../src/domain/experts/expert.ts';
import type { MeetingFields } from '../../../src/domain/experts/meeting.ts';
import type { ExpertId, MeetingId, ProjectId } from '../../../src/domain/ids.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { coreInFolder } from '../core-in-folder.ts';
import { inventedCreditCode, inventedExpert } from '../experts/invented-experts.ts';

/** The people of the bureaus who sit on every panel of these tests. */
export const BUREAUS: MeetingFields['fixedMembers'] = [
  { name: '样例甲', employer: '区发改经信局', role: 'development' },
  { name: '样例乙', employer: '区财政局', role: 'finance' },
];

/** The steps of a meeting through the contract, as the desk takes them. */
export function meetingSteps(office: () => ReturnType<typeof coreInFolder>) {
  let index = 0;

  /** A 正式 expert of the pool; another invented one with each call. */
  async function expert(changes: Partial<ExpertFields> = {}): Promise<ExpertId> {
    index += 1;
    const number = changes.kind === 'institution' ? { number: inventedCreditCode(index) } : {};
    const fields = {
      ...inventedExpert(index * 10),
      name: `专家${String(index)}`,
      outside: true,
      ...number,
      ...changes,
    };
    const { id, version } = await office().call('experts.create', { fields, confirmedDistinctFrom: [] });
    await office().call('experts.changeState', { id, version, to: 'active', reason: '审核通过' });
    return id;
  }

  async function experts(count: number, changes: Partial<ExpertFields> = {}): Promise<ExpertId[]> {
    const ids: ExpertId[] = [];
    for (let each = 0; each < count; each += 1) ids.push(await expert(changes));
    return ids;
  }

  async function meeting(projectIds: readonly ProjectId[], changes: Partial<MeetingFields> = {}): Promise<MeetingId> {
    const fields: MeetingFields = {
      purpose: 'review',
      title: '智慧城管平台评审会',
      meetingOn: isoDate('2026-10-20'),
      place: '一号会议室',
      projectIds,
      fixedMembers: BUREAUS,
      conditions: [{ specialtyId: null, origin: 'outside', kind: 'any', count: 3, reserves: 2 }],
      excludedOrganisations: [],
      recusals: [],
      note: '',
      ...changes,
    };
    return (await office().call('meetings.create', fields)).id;
  }

  async function changed(id: MeetingId, changes: Partial<MeetingFields>): Promise<void> {
    const { id: _id, state: _state, version, ...fields } = (await desk(id)).meeting;
    const input = { id, version, fields: { ...fields, ...changes } } as CallInput<'meetings.update'>;
    await office().call('meetings.update', input);
  }

  function desk(id: MeetingId): Promise<CallOutput<'meetings.desk'>> {
    return office().call('meetings.desk', { id });
  }

  function candidates(id: MeetingId): Promise<CallOutput<'meetings.candidates'>> {
    return office().call('meetings.candidates', { id });
  }

  /** Draws from the candidates as they are shown now. */
  async function drawn(id: MeetingId, reason = '') {
    const { candidatesSha256 } = await candidates(id);
    return office().call('meetings.draw', { id, candidatesSha256, reason });
  }

  async function respond(
    id: MeetingId,
    expertIds: readonly ExpertId[],
    kind: CallInput<'meetings.respond'>['kind'],
    reason = '',
  ) {
    const { today: happenedOn } = await office().call('library.status', {});
    return office().call('meetings.respond', { id, expertIds: [...expertIds], kind, happenedOn, reason });
  }

  /** Experts of a meeting who stand in that state, in the order of their draw. */
  async function standing(id: MeetingId, state: string): Promise<ExpertId[]> {
    const { invitations } = await desk(id);
    return invitations.filter((each) => each.state === state).map(({ expertId }) => expertId);
  }

  return { expert, experts, meeting, changed, desk, candidates, drawn, respond, standing };
}
