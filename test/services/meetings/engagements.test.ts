import { expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import { nextEvents } from '../../../src/domain/experts/invitation.ts';
import type { ExpertId, MeetingId } from '../../../src/domain/ids.ts';
import { RefusedCall } from '../../support/core-in-folder.ts';
import { chanceFrom } from '../../support/library/chance.ts';
import { mainJobSteps } from '../../support/main-job-steps.ts';
import { meetingSteps } from '../../support/meetings/meeting-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';

const office = officePerTest();
const { registered } = mainJobSteps(office);
const { experts, meeting, changed, desk, drawn, respond } = meetingSteps(office);

const SPOKEN = ['notified', 'accepted', 'declined', 'leave'] as const;

/** How a meeting counts on its experts, told from what was written down alone: `expert day state`. */
async function told(id: MeetingId): Promise<string[]> {
  const { meeting: held, invitations } = await desk(id);
  if (held.state === 'cancelled') return [];
  return invitations.map(({ expertId, reserve, events }) => {
    const last = events.map(({ kind }) => kind).findLast((kind) => kind !== 'notified');
    const state = last === undefined ? (reserve ? 'reserve' : 'chosen') : last === 'called' ? 'chosen' : last;
    return `${String(expertId)} ${held.meetingOn} ${state}`;
  });
}

/** The same as the cache has it, which load and history are read from. */
async function cached(id: MeetingId, pool: readonly ExpertId[]): Promise<string[]> {
  const rows: string[] = [];
  for (const expertId of pool) {
    const { meetings } = await office().call('experts.get', { id: expertId });
    for (const { meetingId, meetingOn, state } of meetings) {
      if (meetingId === id) rows.push(`${String(expertId)} ${meetingOn} ${state}`);
    }
  }
  return rows;
}

it.each([1, 2, 3])(
  'whatever becomes of a meeting, its engagements are what follows from it (history %i)',
  async (seed) => {
    const chance = chanceFrom(seed);
    const project = (await registered()).id;
    const pool = await experts(9);
    const id = await meeting([project], {
      conditions: [
        { specialtyId: null, origin: 'outside', kind: 'any', count: 1, reserves: 1 },
        { specialtyId: null, origin: 'any', kind: 'any', count: 2, reserves: 1 },
      ],
    });
    const steps = [
      async () => void (await drawn(id, (await desk(id)).draws.length === 0 ? '' : '候补已用完')),
      () => changed(id, { meetingOn: isoDate(chance.pick(['2026-10-20', '2026-10-22', '2026-11-03'])) }),
      async () => {
        const { meeting: now } = await desk(id);
        const state = now.state === 'open' ? chance.pick(['open', 'open', 'open', 'cancelled'] as const) : 'open';
        if (state === now.state) return;
        await office().call('meetings.setState', { id, version: now.version, state, reason: '工作安排' });
      },
      ...Array.from({ length: 5 }, () => async () => {
        const { invitations } = await desk(id);
        if (invitations.length === 0) return;
        const { expertId, state } = chance.pick(invitations);
        const open = SPOKEN.filter((kind) => nextEvents(state).includes(kind));
        if (open.length > 0) await respond(id, [expertId], chance.pick(open), '工作冲突');
      }),
    ];
    await drawn(id);
    for (let step = 0; step < 14; step += 1) {
      try {
        await chance.pick(steps)();
      } catch (error) {
        // A step that is refused leaves everything as it was.
        if (!(error instanceof RefusedCall)) throw error;
      }
      expect((await cached(id, pool)).toSorted()).toEqual((await told(id)).toSorted());
    }
  },
);
