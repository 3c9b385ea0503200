import type { ExpertKind, ExpertOrigin, MeetingPurpose, MeetingState } from '../experts/glossary-of-experts.ts';
import type { IneligibilityKind } from '../experts/ineligibility.ts';

/** Grows when the algorithm or the record changes; `docs/draw.md` says what each version means. */
export const DRAW_FORMAT = 'gongshu-expert-draw/1';

/** A condition as it is drawn: `wanted` members are still to be found, `reserves` stand by. */
export interface SealedCondition {
  /** Counted from 0, as the meeting lists its conditions. */
  readonly index: number;
  readonly specialty: string;
  readonly origin: ExpertOrigin;
  readonly kind: ExpertKind | 'any';
  readonly count: number;
  readonly wanted: number;
  readonly reserves: number;
  /** Numbers of those who may be drawn for it, ascending. */
  readonly candidates: readonly number[];
}

interface SealedExpert {
  readonly id: number;
  readonly name: string;
  readonly kind: ExpertKind;
  readonly employer: string;
  readonly outside: boolean;
}

/** What is fixed before a draw: what is asked for, who may be drawn, and who may not, with every reason. */
export interface SealedCandidates {
  readonly meeting: {
    readonly id: number;
    readonly title: string;
    readonly purpose: MeetingPurpose;
    readonly meetingOn: string;
    readonly place: string;
    readonly projects: readonly { readonly code: string; readonly name: string; readonly unit: string }[];
  };
  /** Other meetings of the same projects and purpose for which was drawn, without any having been held since. */
  readonly earlier: readonly {
    readonly id: number;
    readonly title: string;
    readonly meetingOn: string;
    readonly state: MeetingState;
    readonly draws: number;
  }[];
  readonly conditions: readonly SealedCondition[];
  /** Those who may be drawn for some condition, by number. */
  readonly eligible: readonly SealedExpert[];
  /** Those whom some condition asks for but who may not be drawn, by number. */
  readonly ineligible: readonly (SealedExpert & {
    readonly reasons: readonly { readonly kind: IneligibilityKind; readonly detail: string }[];
  })[];
  /** Everyone else of the pool: counted and not named, because nothing asks for them. */
  readonly notAsked: number;
}

/** Who came out for a condition, in the order in which they came out. */
export interface ConditionResult {
  readonly condition: number;
  readonly chosen: readonly number[];
  readonly reserves: readonly number[];
}

/** A draw as it is kept and exported: from it anyone recomputes the result (`docs/draw.md`). */
export interface DrawRecord {
  readonly format: typeof DRAW_FORMAT;
  /** The meeting's first, second or third draw, and why there was another for the same matter. */
  readonly ordinal: number;
  readonly reason: string;
  readonly drawnAt: string;
  readonly drawnBy: string;
  /** 32 bytes in hexadecimal. */
  readonly seed: string;
  readonly candidates: SealedCandidates;
  /** SHA-256 of the candidates in their canonical form. */
  readonly candidatesSha256: string;
  readonly result: readonly ConditionResult[];
  /** SHA-256 of everything above in its canonical form. */
  readonly checkSha256: string;
}
