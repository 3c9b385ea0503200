import type { CallInput, CallOutput } from '../../../src/contract/contract.ts';
import type { ExpertFields } from '../../../src/domain/experts/expert.ts';
import type { ExpertId, MeetingId, ProjectId } from '../../../src/domain/ids.ts';
import type { coreInFolder } from '../core-in-folder.ts';
import { inventedExpert } from './invented-experts.ts';

/** Those whom a review's panel needs beside the experts (R12). */
const BUREAUS: CallInput<'meetings.create'>['fixedMembers'] = [
  { name: '发改处长', employer: '区发改经信局', role: 'development' },
  { name: '财政科长', employer: '区财政局', role: 'finance' },
];

/** The steps up to a meeting's panel through the contract, each with what it usually takes. */
export function meetingSteps(office: () => ReturnType<typeof coreInFolder>) {
  async function expert(index: number, changes: Partial<ExpertFields>): Promise<ExpertId> {
    const fields = inventedExpert(index, { outside: true, ...changes });
    const { id, version } = await office().call('experts.create', { fields, confirmedDistinctFrom: [] });
    await office().call('experts.changeState', { id, version, to: 'active', reason: '审核通过' });
    return id;
  }

  async function meeting(
    projectIds: readonly ProjectId[],
    count: number,
    changes: Partial<CallInput<'meetings.create'>> = {},
  ): Promise<CallOutput<'meetings.create'>> {
    return office().call('meetings.create', {
      purpose: 'review',
      title: '智慧城管等项目方案评审会',
      meetingOn: '2026-09-28',
      place: '三楼会议室',
      projectIds: [...projectIds],
      fixedMembers: BUREAUS,
      conditions: [{ specialtyId: null, origin: 'outside', kind: 'any', count, reserves: 0 }],
      excludedOrganisations: [],
      recusals: [],
      note: '',
      ...changes,
    });
  }

  async function drawn({ id }: { id: MeetingId }): Promise<void> {
    const { candidatesSha256 } = await office().call('meetings.candidates', { id });
    await office().call('meetings.draw', { id, candidatesSha256, reason: '' });
  }

  /** A meeting on these projects with a panel of all these experts. */
  async function panelOf(
    projectIds: readonly ProjectId[],
    names: readonly (Partial<ExpertFields> & { name: string })[],
    changes: Partial<CallInput<'meetings.create'>> = {},
  ): Promise<{ meetingId: MeetingId; experts: ExpertId[] }> {
    const experts: ExpertId[] = [];
    for (const [index, fields] of names.entries()) experts.push(await expert(index, fields));
    const created = await meeting(projectIds, experts.length, changes);
    await drawn(created);
    return { meetingId: created.id, experts };
  }

  return { meeting, drawn, panelOf };
}
