import type { IsoDate } from '../dates.ts';
import type { DrawId, ExpertId } from '../ids.ts';
import type { EngagementState, InvitationEventKind } from './glossary-of-experts.ts';

/** Who came out of a draw, for which condition (counted from 0) and in which order. */
export interface DrawPlace {
  readonly drawId: DrawId;
  readonly condition: number;
  readonly position: number;
  readonly expertId: ExpertId;
  readonly reserve: boolean;
}

/** Something that became of an invitation; only added to. */
export interface InvitationEvent {
  readonly drawId: DrawId;
  readonly expertId: ExpertId;
  readonly kind: InvitationEventKind;
  readonly happenedOn: IsoDate;
  readonly reason: string;
}

/** A place with what has become of it. */
export interface Invitation extends DrawPlace {
  readonly state: EngagementState;
  /** The expert was told of the meeting. */
  readonly notified: boolean;
}

function stateAfter(state: EngagementState, kind: InvitationEventKind): EngagementState {
  if (kind === 'notified') return state;
  return kind === 'called' || kind === 'unconfirmed' ? 'chosen' : kind;
}

/** What has become of every place of a meeting's draws: follows from the places and the events, in their order. */
export function invitationsOf(places: readonly DrawPlace[], events: readonly InvitationEvent[]): Invitation[] {
  return places.map((place) => {
    const own = events.filter(({ drawId, expertId }) => drawId === place.drawId && expertId === place.expertId);
    return {
      ...place,
      state: own.reduce<EngagementState>(
        (state, { kind }) => stateAfter(state, kind),
        place.reserve ? 'reserve' : 'chosen',
      ),
      notified: own.some(({ kind }) => kind === 'notified'),
    };
  });
}

/** The reason that was written down last of an invitation; empty where none was. */
export function lastReason(
  events: readonly InvitationEvent[],
  { drawId, expertId }: Pick<Invitation, 'drawId' | 'expertId'>,
): string {
  return events.findLast((each) => each.drawId === drawId && each.expertId === expertId)?.reason ?? '';
}

const SEATED: ReadonlySet<EngagementState> = new Set(['chosen', 'accepted', 'attended']);

/** The meeting counts on this expert as a member of its panel. */
export function isSeated({ state }: Pick<Invitation, 'state'>): boolean {
  return SEATED.has(state);
}

const CONFIRMED: ReadonlySet<EngagementState> = new Set(['accepted', 'attended']);

/** The expert said yes, or came. */
export function isConfirmed({ state }: Pick<Invitation, 'state'>): boolean {
  return CONFIRMED.has(state);
}

const NEXT: Readonly<Record<EngagementState, readonly InvitationEventKind[]>> = {
  reserve: ['called', 'declined'],
  chosen: ['notified', 'accepted', 'declined', 'attended', 'absent'],
  accepted: ['notified', 'unconfirmed', 'leave', 'attended', 'absent'],
  declined: [],
  leave: [],
  attended: ['absent'],
  absent: ['attended'],
};

/** What may become of an expert who stands so. Who declined or took leave stays out: a reserve was called. */
export function nextEvents(state: EngagementState): readonly InvitationEventKind[] {
  return NEXT[state];
}

/** The reserve of a condition who is called next; the earlier draw's first. */
export function nextReserve(invitations: readonly Invitation[], condition: number): Invitation | undefined {
  return invitations
    .filter((each) => each.condition === condition && each.state === 'reserve')
    .toSorted((a, b) => a.drawId - b.drawId || a.position - b.position)[0];
}

/** How many members a condition still lacks. */
export function openPlaces(invitations: readonly Invitation[], condition: number, count: number): number {
  const seated = invitations.filter((each) => each.condition === condition && isSeated(each)).length;
  return Math.max(0, count - seated);
}
