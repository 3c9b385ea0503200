import { z } from 'zod';
import {
  ENGAGEMENT_STATES,
  EXPERT_ORIGINS,
  MEETING_PURPOSES,
  RATING_BANDS,
} from '../../domain/experts/glossary-of-experts.ts';
import { keysOf } from '../../domain/glossary.ts';
import { coreCall } from '../call.ts';
import {
  expertFieldsShape,
  expertKindShape,
  expertStateShape,
  maskedExpertShape,
  personalFieldShape,
} from '../shapes/expert.ts';
import {
  expertIdShape,
  fileTokenShape,
  instantShape,
  isoDateShape,
  line,
  meetingIdShape,
  pageShape,
  specialtyIdShape,
  text,
  versionShape,
} from '../shapes/values.ts';
import { historyEntryShape } from './project-calls.ts';

/** Longest reason for a change of state, and purpose of an export. */
export const MAX_EXPERT_REASON = 300;

/** Filters of the 专家库; null, empty lists and an empty query filter nothing, but 已删除 is only shown when asked for. */
export const expertFilterShape = z.object({
  query: text(60),
  states: z.array(expertStateShape).max(10),
  kinds: z.array(expertKindShape).max(10),
  /** A specialty or, for any of its specialties, a field. */
  specialtyId: specialtyIdShape.nullable(),
  origin: z.enum(keysOf(EXPERT_ORIGINS)),
  ratings: z.array(z.enum(keysOf(RATING_BANDS))).max(10),
});
export type ExpertFilter = z.infer<typeof expertFilterShape>;

/** Filters nothing. */
export const NO_EXPERT_FILTER: ExpertFilter = {
  query: '',
  states: [],
  kinds: [],
  specialtyId: null,
  origin: 'any',
  ratings: [],
};

/** `load` is how often the current quarter counts on one. */
export const expertSortShape = z.object({
  by: z.enum(['name', 'employer', 'state', 'load', 'rating', 'updatedAt']),
  descending: z.boolean(),
});
export type ExpertSort = z.infer<typeof expertSortShape>;

/** How many meetings count on an expert in the week and the quarter of a day. */
export const expertLoadShape = z.object({ week: z.int(), quarter: z.int() });

/** At most so many meetings in a week and in a quarter, by the office's policy. */
const loadCapsShape = z.object({ perWeek: z.int(), perQuarter: z.int() });

export const expertListRowShape = z.object({
  id: expertIdShape,
  kind: expertKindShape,
  name: z.string(),
  employer: z.string(),
  title: z.string(),
  outside: z.boolean(),
  state: expertStateShape,
  /** Names, in the expert's own order. */
  specialties: z.array(z.string()),
  load: expertLoadShape,
  /** Average of all ratings, in tenths of a point; null while unrated. */
  ratingTenths: z.int().nullable(),
  updatedAt: instantShape,
});
export type ExpertListRow = z.infer<typeof expertListRowShape>;

/** Another expert who may be the same, with what tells so. */
const alikeExpertShape = z.object({
  id: expertIdShape,
  name: z.string(),
  employer: z.string(),
  title: z.string(),
  state: expertStateShape,
  /** In words: 姓名、工作单位. */
  shared: z.array(z.string()),
});
export type AlikeExpert = z.infer<typeof alikeExpertShape>;

/** Experts of the same name that the reviewer knows to be others; without it a likely double is refused. */
const confirmedDistinctShape = z.array(expertIdShape).max(200);

const meetingOfExpertShape = z.object({
  meetingId: meetingIdShape,
  title: z.string(),
  purpose: z.enum(keysOf(MEETING_PURPOSES)),
  meetingOn: isoDateShape,
  projects: z.array(z.string()),
  state: z.enum(keysOf(ENGAGEMENT_STATES)),
});

const opinionOfExpertShape = z.object({
  id: z.int(),
  meetingId: meetingIdShape,
  meetingOn: isoDateShape,
  project: z.string(),
  /** In tenths of a point; null where only an opinion was given. */
  scoreTenths: z.int().nullable(),
  opinion: z.string(),
});

const ratingOfExpertShape = z.object({
  meetingId: meetingIdShape,
  meetingTitle: z.string(),
  meetingOn: isoDateShape,
  diligence: z.int(),
  competence: z.int(),
  fairness: z.int(),
  remark: z.string(),
});

const stateChangeShape = z.object({
  id: z.int(),
  from: expertStateShape.nullable(),
  to: expertStateShape,
  reason: z.string(),
  at: instantShape,
  actor: z.string(),
});

export const expertCalls = {
  /** A page of the 专家库 as filtered. */
  'experts.list': coreCall(
    z.object({ filter: expertFilterShape, sort: expertSortShape, ...pageShape }),
    z.object({ rows: z.array(expertListRowShape), total: z.int(), caps: loadCapsShape }),
  ),
  /** Everything the card of an expert shows; the latest first. */
  'experts.get': coreCall(
    z.object({ id: expertIdShape }),
    z.object({
      expert: maskedExpertShape,
      load: expertLoadShape,
      caps: loadCapsShape,
      /** The last twelve months, the current one last: meetings that counted on the expert, and those attended. */
      months: z.array(z.object({ month: z.string(), engaged: z.int(), attended: z.int() })),
      attendance: z.object({ attended: z.int(), expected: z.int() }),
      ratingTenths: z.int().nullable(),
      meetings: z.array(meetingOfExpertShape),
      opinions: z.array(opinionOfExpertShape),
      ratings: z.array(ratingOfExpertShape),
      stateChanges: z.array(stateChangeShape),
      history: z.array(historyEntryShape),
    }),
  ),
  /** Experts who may be the same as the one that is being written; `id` null for a new one. */
  'experts.findAlike': coreCall(
    z.object({ id: expertIdShape.nullable(), fields: expertFieldsShape, keep: z.array(personalFieldShape).max(10) }),
    z.object({ alike: z.array(alikeExpertShape) }),
  ),
  /** Adds an expert as 待审核; a likely double is refused unless it is confirmed to be another. */
  'experts.create': coreCall(
    z.object({ fields: expertFieldsShape, confirmedDistinctFrom: confirmedDistinctShape }),
    maskedExpertShape,
  ),
  /** Changes an expert; the personal fields under `keep` stay as they are, whatever `fields` says of them. */
  'experts.update': coreCall(
    z.object({
      id: expertIdShape,
      version: versionShape,
      fields: expertFieldsShape,
      keep: z.array(personalFieldShape).max(10),
      confirmedDistinctFrom: confirmedDistinctShape,
    }),
    maskedExpertShape,
  ),
  'experts.changeState': coreCall(
    z.object({
      id: expertIdShape,
      version: versionShape,
      to: expertStateShape,
      reason: line(MAX_EXPERT_REASON, '变更状态的原因'),
    }),
    maskedExpertShape,
  ),
  /** One field of the personal data in full; every reveal is audited by the field's name. */
  'experts.reveal': coreCall(
    z.object({ id: expertIdShape, field: personalFieldShape }),
    z.object({ value: z.string() }),
  ),
  /** Writes the 专家库名册 as filtered to the picked target, whole or not at all; phones only for a purpose, which is audited. */
  'experts.exportRoster': coreCall(
    z.object({
      filter: expertFilterShape,
      sort: expertSortShape,
      target: fileTokenShape,
      phonePurpose: line(MAX_EXPERT_REASON, '联系电话的用途').nullable(),
    }),
    z.object({ fileName: z.string(), rows: z.int() }),
  ),
} as const;
