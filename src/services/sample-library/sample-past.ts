import type { RecordKind } from '../../domain/records/record-kinds.ts';

/** An invented project of an earlier year: which sample it is, what it is called, and how far it has come. */
export interface SamplePast {
  /** Index in the data file. */
  readonly sample: number;
  readonly suffix: string;
  /** The last step that is on record. */
  readonly until: RecordKind;
  /** Days by which everything happened later than the plan says. */
  readonly later: number;
  /** Steps that were left out. */
  readonly without: readonly RecordKind[];
}

/** Days before today of every record that follows the issued budget, in order. */
export const BUILDING_DAYS = {
  tenderRequirements: 320,
  priceCeiling: 312,
  award: 280,
  contract: 270,
  contractFiling: 267,
  implementationStart: 260,
  supervisionPaper: 250,
  payment: 230,
  resourceRequest: 220,
  resourceEvaluation: 216,
  resourceAllocation: 214,
  resourceUsage: 120,
  monitoringReport: 110,
  goLive: 80,
  acceptanceRequest: 70,
  acceptance: 60,
  inUse: 50,
  operationRecord: 20,
  evaluation: 10,
} as const satisfies Partial<Record<RecordKind, number>>;

/** Days before today of every step of an earlier year, in order. */
export const PAST_DAYS = {
  declared: 420,
  letter: 418,
  reviewMeeting: 406,
  expertOpinions: 402,
  reviewConclusion: 401,
  submitted: 390,
  decided: 380,
  request: 378,
  arrange: 350,
  issue: 330,
  ...BUILDING_DAYS,
} as const;

/** Projects of the year before, each standing somewhere else, so that every list has something to show. */
export const SAMPLE_PASTS: readonly SamplePast[] = [
  { sample: 5, suffix: '（一期）', until: 'evaluation', later: 0, without: [] },
  // Late with its monitoring report, and its cloud hardly used.
  { sample: 8, suffix: '（一期）', until: 'resourceUsage', later: 0, without: ['monitoringReport'] },
  // Its contract waits to be filed, and the five working days are over.
  { sample: 9, suffix: '（一期）', until: 'contract', later: 255, without: [] },
  // Below the limit of 五（一）: bought without requirements and ceiling.
  { sample: 4, suffix: '（一期）', until: 'goLive', later: 40, without: ['tenderRequirements', 'priceCeiling'] },
];
