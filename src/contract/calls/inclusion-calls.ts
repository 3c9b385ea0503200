import { z } from 'zod';
import { coreCall } from '../call.ts';
import {
  decidedEntryShape,
  inclusionDraftIdShape,
  inclusionFieldsShape,
  inclusionStateShape,
  inclusionSumsShape,
  rankableProjectShape,
  rankedProjectShape,
} from '../shapes/inclusion.ts';
import { stageShape } from '../shapes/project.ts';
import { projectAnswersShape, ruleAnswerShape, warningReasonsShape } from '../shapes/rule-answer.ts';
import {
  fenShape,
  instantShape,
  isoDateShape,
  line,
  planYearShape,
  projectIdShape,
  text,
  versionShape,
} from '../shapes/values.ts';

const draftHead = {
  id: inclusionDraftIdShape,
  planYear: planYearShape,
  batch: z.int(),
  state: inclusionStateShape,
  envelope: fenShape,
  submittedVersions: z.int(),
  version: versionShape,
  /** Day of the latest submission; null while it was never submitted. */
  submittedOn: isoDateShape.nullable(),
};
const place = { id: inclusionDraftIdShape, version: versionShape };

const decisionsShape = z.array(decidedEntryShape).min(1, '没有等待决定的项目。').max(1000);

const answersShape = z.object({ answers: z.array(ruleAnswerShape), projects: z.array(projectAnswersShape) });

/** 项目入库草案 and the leading group's decision (办法四（三）). */
export const inclusionCalls = {
  /** Every draft with what its projects come to, the latest first. */
  'inclusion.list': coreCall(
    z.object({}),
    z.object({
      drafts: z.array(
        z.object({ ...draftHead, ...inclusionSumsShape.shape, projects: z.int(), updatedAt: instantShape }),
      ),
    }),
  ),
  /** A draft: as it stands while it is worked on, as it was submitted after that. */
  'inclusion.get': coreCall(
    z.object({ id: inclusionDraftIdShape }),
    z.object({
      ...draftHead,
      basis: z.string(),
      entries: z.array(
        rankedProjectShape.extend({
          stage: stageShape,
          cumulated: fenShape,
          withinEnvelope: z.boolean(),
          /** What the leading group decided; null while it has not. */
          decided: z
            .object({
              decidedOn: isoDateShape,
              minutes: z.string(),
              ...decidedEntryShape.omit({ projectId: true }).shape,
            })
            .nullable(),
          /** It was put to the leading group and waits for the decision. */
          awaitsDecision: z.boolean(),
        }),
      ),
      sums: inclusionSumsShape,
      /** How the rules of submission answer for the draft as it is saved; empty once it is submitted. */
      answers: z.array(ruleAnswerShape),
    }),
  ),
  /** Projects of a plan year that passed the review or were deferred, and stand in no open draft. */
  'inclusion.candidates': coreCall(
    z.object({ planYear: planYearShape }),
    z.object({ projects: z.array(rankableProjectShape.extend({ stage: stageShape })) }),
  ),
  /** Begins a draft (`id` and `version` null) or changes one that is not submitted. */
  'inclusion.save': coreCall(
    z.object({ id: inclusionDraftIdShape.nullable(), version: versionShape.nullable(), fields: inclusionFieldsShape }),
    z.object(place),
  ),
  /** What stands in the way of submitting the saved draft on that day. */
  'inclusion.checkSubmission': coreCall(
    z.object({ id: inclusionDraftIdShape, submittedOn: isoDateShape }),
    answersShape,
  ),
  /** Puts the draft to the leading group: keeps this version for good and lists each project. */
  'inclusion.submit': coreCall(
    z.object({ ...place, submittedOn: isoDateShape, reasons: warningReasonsShape }),
    z.object({ version: versionShape, number: z.int() }),
  ),
  /** Takes a submitted draft back before anything was decided; the listings are taken back with the reason. */
  'inclusion.takeBack': coreCall(
    z.object({ ...place, reason: text(500).trim().min(1, '请填写收回的原因。') }),
    z.object({ version: versionShape }),
  ),
  /** What stands in the way of recording the decisions. */
  'inclusion.checkDecision': coreCall(
    z.object({
      id: inclusionDraftIdShape,
      decidedOn: isoDateShape,
      minutes: line(80, '会议纪要或批示文号'),
      decisions: decisionsShape,
    }),
    answersShape,
  ),
  /** Records what the leading group decided about every project that awaits it. */
  'inclusion.decide': coreCall(
    z.object({
      ...place,
      decidedOn: isoDateShape,
      minutes: line(80, '会议纪要或批示文号'),
      decisions: decisionsShape,
      reasons: warningReasonsShape,
    }),
    z.object({ version: versionShape }),
  ),
  /** The submitted versions, the latest first, each with what it has otherwise than the one before. */
  'inclusion.versions': coreCall(
    z.object({ id: inclusionDraftIdShape }),
    z.object({
      versions: z.array(
        z.object({
          number: z.int(),
          submittedOn: isoDateShape,
          savedAt: instantShape,
          savedBy: z.string(),
          envelope: fenShape,
          projects: z.int(),
          amount: fenShape,
          changes: z.array(z.string()),
          entries: z.array(
            z.object({
              projectId: projectIdShape,
              rank: z.int(),
              code: z.string(),
              name: z.string(),
              amount: fenShape,
              reason: z.string(),
            }),
          ),
        }),
      ),
    }),
  ),
} as const;
