import { conditionLabel, askedBy, specialtyName } from '../../domain/draw/draw-condition.ts';
import type { SealedCandidates, SealedCondition } from '../../domain/draw/draw-record.ts';
import type { Expert } from '../../domain/experts/expert.ts';
import type { Ineligibility } from '../../domain/experts/ineligibility.ts';
import { eligibilityCheck } from '../../domain/experts/ineligibility.ts';
import { openPlaces } from '../../domain/experts/invitation.ts';
import type { OfficePolicy } from '../../domain/office-policy.ts';
import { listPool } from '../../storage/meetings/draw-pool.ts';
import { listEarlierDraws } from '../../storage/meetings/earlier-meetings.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { eligibilityFacts } from './eligibility-facts.ts';
import type { MeetingCase } from './meeting-case.ts';

/** Everyone of the pool as a meeting finds him, and what a draw would be sealed with. */
export interface Candidates {
  readonly sealed: SealedCandidates;
  readonly pool: readonly {
    readonly expert: Expert;
    readonly reasons: readonly Ineligibility[];
    /** What to look at although nothing keeps the expert out. */
    readonly hints: readonly string[];
  }[];
}

function sealedExpert({ id, name, kind, employer, outside }: Expert) {
  return { id, name, kind, employer, outside };
}

function sealedMeeting({ meeting: { id, title, purpose, meetingOn, place }, projects }: MeetingCase) {
  return {
    id,
    title,
    purpose,
    meetingOn,
    place,
    projects: projects.map(({ code, content, unitName }) => ({ code, name: content.name, unit: unitName })),
  };
}

function sealedConditions(
  { meeting, specialties, invitations }: MeetingCase,
  pool: Candidates['pool'],
): SealedCondition[] {
  return meeting.conditions.map((condition, index) => {
    const { origin, kind, count, reserves } = condition;
    const asked = askedBy(condition, specialties);
    return {
      index,
      specialty: specialtyName(condition, specialties),
      origin,
      kind,
      count,
      wanted: openPlaces(invitations, index, count),
      reserves,
      candidates: pool
        .filter(({ expert, reasons }) => reasons.length === 0 && asked(expert))
        .map(({ expert }) => expert.id),
    };
  });
}

/** Who may be drawn for a meeting now, for which condition, and why everyone else may not. */
export function findCandidates(reader: Reader, current: MeetingCase, policy: OfficePolicy): Candidates {
  const check = eligibilityCheck(eligibilityFacts(reader, current, policy));
  const pool = listPool(reader).map((expert) => {
    const reasons = check.ineligibilities(expert);
    return { expert, reasons, hints: reasons.length === 0 ? check.resemblances(expert) : [] };
  });
  const wanted = current.meeting.conditions.map((condition) => askedBy(condition, current.specialties));
  const asked = pool.filter(({ expert }) => wanted.some((asks) => asks(expert)));
  return {
    pool,
    sealed: {
      meeting: sealedMeeting(current),
      earlier: listEarlierDraws(reader, current.meeting),
      conditions: sealedConditions(current, pool),
      eligible: asked.filter(({ reasons }) => reasons.length === 0).map(({ expert }) => sealedExpert(expert)),
      ineligible: asked
        .filter(({ reasons }) => reasons.length > 0)
        .map(({ expert, reasons }) => ({ ...sealedExpert(expert), reasons })),
      notAsked: pool.length - asked.length,
    },
  };
}

/** A sealed condition in words. */
export function sealedLabel({ specialty, origin, kind }: SealedCondition): string {
  return conditionLabel(specialty, { origin, kind });
}
