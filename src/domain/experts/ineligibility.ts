import type { IsoDate } from '../dates.ts';
import { formatChineseDate } from '../dates.ts';
import type { ExpertId } from '../ids.ts';
import { maskDigits } from '../mask-digits.ts';
import { nameKey } from '../name-key.ts';
import type { BarredOrganisation } from './barred-organisations.ts';
import { barredByKey, barredLabel } from './barred-organisations.ts';
import type { Expert } from './expert.ts';
import type { EngagementState } from './glossary-of-experts.ts';
import { ENGAGEMENT_STATES, EXPERT_STATES, INTEREST_KINDS } from './glossary-of-experts.ts';
import type { PersonalRecusal } from './meeting.ts';
import { resemblancesTo } from './name-resemblance.ts';

/** Why an expert is not drawn for a meeting: identifier → label on screen and paper. */
export const INELIGIBILITIES = {
  notActive: '不是正式专家',
  ofUnit: '属于项目建设单位',
  ofSupplier: '属于中标或承建单位',
  ofExcluded: '属于回避单位',
  interest: '有利害关系',
  recused: '审查人员确定回避',
  fixedMember: '已是固定成员',
  onLeave: '会议当天请假',
  sameDay: '当天另有会议',
  weekLoad: '本周次数已满',
  quarterLoad: '本季度次数已满',
  drawnBefore: '本次会议已抽过',
} as const;
export type IneligibilityKind = keyof typeof INELIGIBILITIES;

/** One reason, with what it rests on, as a Chinese sentence without its full stop; digits of phones and numbers hidden. */
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
  /** Units and suppliers of the meeting's projects, and those whom the meeting keeps out. */
  readonly barred: readonly BarredOrganisation[];
  /** Who sits on the panel without being drawn, each with all names of the employer. */
  readonly fixedMembers: readonly { readonly name: string; readonly employers: readonly string[] }[];
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

type BarredByKey = ReturnType<typeof barredByKey>;

const OF_BARRED = { unit: 'ofUnit', supplier: 'ofSupplier', excluded: 'ofExcluded' } as const;

/** Organisations that an expert belongs to: the employer and, of an institution, itself. */
function ownNames({ kind, name, employer }: PooledExpert): string[] {
  return (kind === 'institution' ? [name, employer] : [employer]).filter((each) => nameKey(each) !== '');
}

function belonging(expert: PooledExpert, barred: BarredByKey): Ineligibility[] {
  const found = new Set(ownNames(expert).flatMap((name) => barred.get(nameKey(name)) ?? []));
  // The author of a scheme may be a person, who is then listed by name.
  const listed = (barred.get(nameKey(expert.name)) ?? []).filter(({ as }) => as === 'excluded');
  return [
    ...[...found].map((each) => ({ kind: OF_BARRED[each.as], detail: `属于${barredLabel(each)}` })),
    ...listed
      .filter((each) => !found.has(each))
      .map((each) => ({ kind: 'ofExcluded' as const, detail: `本人即${barredLabel(each)}` })),
  ];
}

function ties(expert: PooledExpert, { recusals }: EligibilityFacts, barred: BarredByKey): Ineligibility[] {
  return [
    ...belonging(expert, barred),
    ...expert.interests.flatMap(({ kind, organisation, reason }) => {
      const why = reason.trim() === '' ? '' : `：${reason.trim()}`;
      return (barred.get(nameKey(organisation)) ?? []).map((each) => ({
        kind: 'interest' as const,
        detail: `${barredLabel(each)}是其${INTEREST_KINDS[kind]}${why}`,
      }));
    }),
    ...recusals
      .filter(({ expertId }) => expertId === expert.id)
      .map(({ reason }) => ({ kind: 'recused' as const, detail: `审查人员确定回避：${reason}` })),
  ];
}

type Seats = ReadonlyMap<string, readonly ReadonlySet<string>[]>;

/** Keys of the employers of each fixed member, by the key of the name. */
function seatsOf({ fixedMembers }: EligibilityFacts): Seats {
  const keyed = fixedMembers.map(({ name, employers }) => ({
    key: nameKey(name),
    employers: new Set(employers.map(nameKey)),
  }));
  const grouped = Map.groupBy(keyed, ({ key }) => key);
  return new Map([...grouped].map(([key, members]) => [key, members.map(({ employers }) => employers)]));
}

/** Of a fixed member's name, and as far as both employers are known, of the same employer. */
function isFixedMember({ kind, name, employer }: PooledExpert, seats: Seats): boolean {
  const own = nameKey(employer);
  const same = kind === 'person' ? (seats.get(nameKey(name)) ?? []) : [];
  return same.some((employers) => own === '' || employers.has(own));
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

function notActive({ state }: PooledExpert): Ineligibility[] {
  if (state === 'active') return [];
  return [{ kind: 'notActive', detail: `专家状态为“${EXPERT_STATES[state]}”，不是正式专家` }];
}

/** What a meeting says of each expert; made once for all of them, because names are compared by keys. */
export interface EligibilityCheck {
  /** Every reason that keeps a seated expert from judging; none while all is well. */
  readonly seatFaults: (expert: PooledExpert) => Ineligibility[];
  /** Every reason that keeps an expert out of the draw; none when the expert may be drawn. */
  readonly ineligibilities: (expert: PooledExpert) => Ineligibility[];
  /** What a reviewer should look at without being kept from drawing: names that are like those of a barred organisation. */
  readonly resemblances: (expert: PooledExpert) => string[];
}

export function eligibilityCheck(facts: EligibilityFacts): EligibilityCheck {
  const barred = barredByKey(facts.barred);
  const seats = seatsOf(facts);
  const resembling = resemblancesTo(facts.barred);
  const seatFaults = (expert: PooledExpert): Ineligibility[] =>
    [
      ...notActive(expert),
      ...ties(expert, facts, barred),
      ...(isFixedMember(expert, seats) ? [{ kind: 'fixedMember' as const, detail: '已是本次会议的固定成员' }] : []),
      ...hindrances(expert, facts),
    ].map(({ kind, detail }) => ({ kind, detail: maskDigits(detail) }));
  return {
    seatFaults,
    ineligibilities(expert) {
      const engagement = facts.engagements.get(expert.id);
      return [
        ...seatFaults(expert),
        ...(engagement === undefined
          ? []
          : [{ kind: 'drawnBefore' as const, detail: `本次会议已抽过，现为“${ENGAGEMENT_STATES[engagement]}”` }]),
      ];
    },
    resemblances(expert) {
      const { name, interests } = expert;
      const namesake = expert.kind === 'person' && seats.has(nameKey(name)) && !isFixedMember(expert, seats);
      return [
        ...[...new Set([...ownNames(expert), ...interests.map(({ organisation }) => organisation)])].flatMap(
          resembling,
        ),
        ...(namesake ? [`与固定成员“${name}”同名，请核对是否同一人`] : []),
      ];
    },
  };
}
