import { z } from 'zod';
import { coreCall } from '../call.ts';
import {
  drawIdShape,
  ineligibilityShape,
  invitationShape,
  meetingExpertShape,
  meetingFieldsShape,
  meetingPurposeShape,
  meetingShape,
  meetingStateShape,
  panelMemberShape,
} from '../shapes/meeting.ts';
import { stageShape } from '../shapes/project.ts';
import { recordKindShape } from '../shapes/record.ts';
import { ruleAnswerShape } from '../shapes/rule-answer.ts';
import {
  expertIdShape,
  fileTokenShape,
  instantShape,
  isoDateShape,
  meetingIdShape,
  pageShape,
  projectIdShape,
  text,
  versionShape,
} from '../shapes/values.ts';

const rowShape = z.object({
  id: meetingIdShape,
  title: z.string(),
  purpose: meetingPurposeShape,
  meetingOn: isoDateShape,
  place: z.string(),
  state: meetingStateShape,
  /** Names of its projects, joined by 、. */
  projects: z.string(),
  draws: z.int(),
  /** Members that the conditions ask for, and those among them who said yes or came. */
  wanted: z.int(),
  confirmed: z.int(),
});

const drawShape = z.object({
  id: drawIdShape,
  ordinal: z.int(),
  reason: z.string(),
  drawnAt: instantShape,
  drawnBy: z.string(),
  seed: z.string(),
  candidatesSha256: z.string(),
  checkSha256: z.string(),
  eligible: z.int(),
  ineligible: z.int(),
  /** What each condition asked for when it was drawn, in words. */
  conditions: z.array(z.string()),
});

const conditionStateShape = z.object({
  /** Such as `数据治理（区外，专家个人）`. */
  label: z.string(),
  count: z.int(),
  seated: z.int(),
  confirmed: z.int(),
  open: z.int(),
  reservesLeft: z.int(),
});

const deskShape = z.object({
  meeting: meetingShape,
  projects: z.array(
    z.object({
      projectId: projectIdShape,
      code: z.string(),
      name: z.string(),
      unitName: z.string(),
      stage: stageShape,
    }),
  ),
  /** Names of the experts whom the reviewer keeps out, in the order of the meeting's recusals. */
  recusedNames: z.array(z.string()),
  conditions: z.array(conditionStateShape),
  draws: z.array(drawShape),
  /** Other meetings of the same projects and purpose for which was drawn, without any having been held since. */
  earlierDraws: z.array(
    z.object({
      id: meetingIdShape,
      title: z.string(),
      meetingOn: isoDateShape,
      state: meetingStateShape,
      draws: z.int(),
    }),
  ),
  /** How often can still be drawn, those earlier draws counted. */
  drawsLeft: z.int(),
  invitations: z.array(invitationShape),
  /** Fixed members and the experts who are seated. */
  panel: z.array(panelMemberShape),
  /** What R12, P10, P13 and P14 say of the panel as it is planned; empty where they do not ask (not a review). */
  planAnswers: z.array(ruleAnswerShape),
  /** What the record of each project that follows the meeting will be asked, and what of it fails already; null where none follows. */
  recordAhead: z
    .object({
      kind: recordKindShape,
      /** Titles of the rules that need the record itself. */
      asked: z.array(z.string()),
      lacking: z.array(
        z.object({
          projectId: projectIdShape,
          name: z.string(),
          ruleId: z.string(),
          finding: z.string(),
          remedy: z.string(),
        }),
      ),
    })
    .nullable(),
  /** What they and R05 say of the panel as it is; empty before the first draw. */
  panelAnswers: z.array(ruleAnswerShape),
});

const candidatesShape = z.object({
  /** What the draw is sealed with; the draw carries it back. */
  candidatesSha256: z.string(),
  conditions: z.array(
    z.object({
      label: z.string(),
      /** Members still to be found, and reserves. */
      wanted: z.int(),
      reserves: z.int(),
      /** How many may be drawn, and how many of them are left for certain after the earlier conditions. */
      eligible: z.int(),
      assured: z.int(),
    }),
  ),
  experts: z.array(
    meetingExpertShape.extend({
      /** Conditions, counted from 0, for which this expert may be drawn; empty while there is a reason. */
      conditions: z.array(z.int()),
      reasons: z.array(ineligibilityShape),
      /** Names that are like those of a barred organisation; nobody is kept out for them. */
      hints: z.array(z.string()),
    }),
  ),
  /** Why nothing can be drawn now, in sentences; empty when it can. */
  obstacles: z.array(z.string()),
});

const versioned = { id: meetingIdShape, version: versionShape };

export const meetingCalls = {
  'meetings.list': coreCall(
    z.object({ query: text(60), state: meetingStateShape.nullable(), ...pageShape }),
    z.object({ rows: z.array(rowShape), total: z.int() }),
  ),
  'meetings.ofProject': coreCall(z.object({ projectId: projectIdShape }), z.object({ rows: z.array(rowShape) })),
  'meetings.create': coreCall(meetingFieldsShape, meetingShape),
  'meetings.update': coreCall(z.object({ ...versioned, fields: meetingFieldsShape }), meetingShape),
  /** Marks a meeting as held, as cancelled or, again, as being prepared. */
  'meetings.setState': coreCall(
    z.object({ ...versioned, state: meetingStateShape, reason: text(300).trim() }),
    meetingShape,
  ),
  /** All that the desk of a meeting shows. */
  'meetings.desk': coreCall(z.object({ id: meetingIdShape }), deskShape),
  /** Organisations that other meetings of these projects kept out. */
  'meetings.excludedBefore': coreCall(
    z.object({ projectIds: z.array(projectIdShape).max(50) }),
    z.object({ names: z.array(z.string()) }),
  ),
  /** Everyone of the pool: for which conditions, or every reason why not. */
  'meetings.candidates': coreCall(z.object({ id: meetingIdShape }), candidatesShape),
  /** Draws from the candidates that were shown; `staleVersion` when they are no longer the same. */
  'meetings.draw': coreCall(
    z.object({ id: meetingIdShape, candidatesSha256: z.string(), reason: text(300).trim() }),
    z.object({ drawId: drawIdShape }),
  ),
  /** What became of an invitation. A reserve is called in the place of whoever cannot come. */
  'meetings.respond': coreCall(
    z.object({
      id: meetingIdShape,
      expertIds: z.array(expertIdShape).min(1).max(100),
      kind: z.enum(['notified', 'accepted', 'unconfirmed', 'declined', 'leave']),
      happenedOn: isoDateShape,
      reason: text(300).trim(),
    }),
    z.object({
      /** Names of those who are called in their place. */
      called: z.array(z.string()),
      /** Conditions without a reserve left: another draw is needed. */
      exhausted: z.array(z.string()),
    }),
  ),
  /** Writes a draw's record (JSON) to the picked target, for `npm run verify-draw`. */
  'meetings.exportDraw': coreCall(
    z.object({ drawId: drawIdShape, target: fileTokenShape }),
    z.object({ fileName: z.string() }),
  ),
} as const;
