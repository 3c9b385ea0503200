import type { IsoDate } from '../dates.ts';
import { formatChineseDate } from '../dates.ts';
import type { ExpertId } from '../ids.ts';
import { nameKey } from '../name-key.ts';
import type { Expert } from './expert.ts';
import type { EngagementState } from './glossary-of-experts.ts';
import { ENGAGEMENT_STATES, EXPERT_STATES, INTEREST_KINDS } from './glossary-of-experts.ts';
import type { PersonalRecusal } from './meeting.ts';

/** Why an expert is not drawn for a meeting: identifier → label on screen and paper. */
export const INELIGIBILITIES = {
  notActive: '不是正式专家',
  ofUnit: '属于项目建设单位',
  ofExcluded: '属于回避单位',
  interest: '有利害关系',
  recused: '审查人员确定回避',
  onLeave: '会议当天请假',
  sameDay: '当天另有会议',
  weekLoad: '本周次数已满',
  quarterLoad: '本季度次数已满',
  drawnBefore: '本次会议已抽过',
} as const;
export type IneligibilityKind = keyof typeof INELIGIBILITIES;

/** One reason, with what it rests on, as a Chinese sentence without its full stop. */
export interface Ineligibility {
  readonly kind: IneligibilityKind;
  readonly detail: string;
}

/** An expert as far as a draw asks. */
export type PooledExpert = Pick<
  Expert,
  'id' | 'kind' | 'name' | 'employer' | 'title' | 'outside' | 'state' | 'specialties' | 'interests' | 'leaves'
>;

/** What a meeting asks every expert. */
export interface EligibilityFacts {
  readonly meetingOn: IsoDate;
  /** Units of the meeting's projects, each with its name first and then its aliases. */
  readonly units: readonly (readonly string[])[];
  readonly excludedOrganisations: readonly string[];
  readonly recusals: readonly PersonalRecusal[];
  readonly loadPerWeek: number;
  readonly loadPerQuarter: number;
  /** How this meeting already counts on an expert. */
  readonly engagements: ReadonlyMap<ExpertId, EngagementState>;
  /** Titles of the other meetings of that day on which an expert sits. */
  readonly sameDay: ReadonlyMap<ExpertId, readonly string[]>;
  /** Other meetings of that week and quarter on which an expert sits. */
  readonly inWeek: ReadonlyMap<ExpertId, number>;
  readonly inQuarter: ReadonlyMap<ExpertId, number>;
}

/** Organisations that an expert belongs to: the employer and, of an institution, itself. */
function ownKeys({ kind, name, employer }: PooledExpert): Set<string> {
  const names = kind === 'institution' ? [name, employer] : [employer];
  return new Set(names.map(nameKey).filter((key) => key !== ''));
}

/** Organisations that nobody who is tied to them may judge at a meeting: by key, with what they are. */
function barredOrganisations({ units, excludedOrganisations }: EligibilityFacts): Map<string, string> {
  const excluded = excludedOrganisations.map((name) => [nameKey(name), `回避单位“${name}”`] as const);
  const building = units.flatMap((names) =>
    names.map((name) => [nameKey(name), `项目建设单位“${names[0] ?? name}”`] as const),
  );
  return new Map([...excluded, ...building]);
}

function ties(expert: PooledExpert, facts: EligibilityFacts): Ineligibility[] {
  const own = ownKeys(expert);
  const belongsTo = (names: readonly string[]) => names.some((name) => own.has(nameKey(name)));
  const barred = barredOrganisations(facts);
  return [
    ...facts.units
      .filter(belongsTo)
      .map((names) => ({ kind: 'ofUnit' as const, detail: `属于项目建设单位“${names[0] ?? ''}”` })),
    ...facts.excludedOrganisations
      .filter((name) => belongsTo([name]))
      .map((name) => ({ kind: 'ofExcluded' as const, detail: `属于回避单位“${name}”` })),
    ...expert.interests.flatMap(({ kind, organisation, reason }) => {
      const whose = barred.get(nameKey(organisation));
      const why = reason.trim() === '' ? '' : `：${reason.trim()}`;
      return whose === undefined
        ? []
        : [{ kind: 'interest' as const, detail: `${whose}是其${INTEREST_KINDS[kind]}${why}` }];
    }),
    ...facts.recusals
      .filter(({ expertId }) => expertId === expert.id)
      .map(({ reason }) => ({ kind: 'recused' as const, detail: `审查人员确定回避：${reason}` })),
  ];
}

function hindrances({ id, leaves }: PooledExpert, facts: EligibilityFacts): Ineligibility[] {
  const { meetingOn, loadPerWeek, loadPerQuarter } = facts;
  const week = facts.inWeek.get(id) ?? 0;
  const quarter = facts.inQuarter.get(id) ?? 0;
  return [
    ...leaves
      .filter(({ from, until }) => from <= meetingOn && meetingOn <= until)
      .map(({ from, until }) => ({
        kind: 'onLeave' as const,
        detail: `${formatChineseDate(from)}至${formatChineseDate(until)}请假`,
      })),
    ...(facts.sameDay.get(id) ?? []).map((title) => ({
      kind: 'sameDay' as const,
      detail: `当天参加“${title}”`,
    })),
    ...(week < loadPerWeek
      ? []
      : [{ kind: 'weekLoad' as const, detail: `本周已有 ${String(week)} 次会议，上限 ${String(loadPerWeek)} 次` }]),
    ...(quarter < loadPerQuarter
      ? []
      : [
          {
            kind: 'quarterLoad' as const,
            detail: `本季度已有 ${String(quarter)} 次会议，上限 ${String(loadPerQuarter)} 次`,
          },
        ]),
  ];
}

/** Every reason that keeps a seated expert from judging at a meeting; none while all is well. */
export function seatFaults(expert: PooledExpert, facts: EligibilityFacts): Ineligibility[] {
  const { state } = expert;
  return [
    ...(state === 'active'
      ? []
      : [{ kind: 'notActive' as const, detail: `专家状态为“${EXPERT_STATES[state]}”，不是正式专家` }]),
    ...ties(expert, facts),
    ...hindrances(expert, facts),
  ];
}

/** Every reason that keeps an expert out of a meeting's draw; none when the expert may be drawn. */
export function ineligibilities(expert: PooledExpert, facts: EligibilityFacts): Ineligibility[] {
  const engagement = facts.engagements.get(expert.id);
  return [
    ...seatFaults(expert, facts),
    ...(engagement === undefined
      ? []
      : [{ kind: 'drawnBefore' as const, detail: `本次会议已抽过，现为“${ENGAGEMENT_STATES[engagement]}”` }]),
  ];
}
