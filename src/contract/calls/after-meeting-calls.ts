import { z } from 'zod';
import { ENGAGEMENT_STATES } from '../../domain/experts/glossary-of-experts.ts';
import { keysOf } from '../../domain/glossary.ts';
import { coreCall } from '../call.ts';
import { attendanceShape, feeShape, opinionShape, ratingShape, settledFeeShape } from '../shapes/after-meeting.ts';
import { meetingExpertShape, meetingShape } from '../shapes/meeting.ts';
import { fenShape, fileTokenShape, isoDateShape, meetingIdShape, projectIdShape } from '../shapes/values.ts';
import { workbookProblemShape } from './declaration-workbook-calls.ts';

const ofMeeting = { meetingId: meetingIdShape };

/** The workbook that opinions were read from. */
const sourceShape = z.object({ fileName: z.string().max(300), sha256: z.string().length(64) });

export const afterMeetingCalls = {
  /** What a meeting left behind: who came, what they wrote, what they are paid, how they are rated. */
  'afterMeeting.get': coreCall(
    z.object(ofMeeting),
    z.object({
      meeting: meetingShape,
      projects: z.array(z.object({ projectId: projectIdShape, code: z.string(), name: z.string() })),
      /** Those who were to come, those who came and those who did not. */
      experts: z.array(
        meetingExpertShape.extend({
          state: z.enum(keysOf(ENGAGEMENT_STATES)),
          /** Why one who did not come stayed away, as it was last written down; else empty. */
          absence: z.string(),
          /** What the fee sheet needs and the 专家库 does not have, by its name. */
          lacks: z.array(z.string()),
        }),
      ),
      opinions: z.array(opinionShape),
      fees: z.array(feeShape),
      ratings: z.array(ratingShape),
      /** The office's rates and limit as they stand now. */
      perHalfDay: z.object({ person: fenShape, institution: fenShape }),
      scoreDeviation: z.int(),
    }),
  ),
  /** Keeps who came and for how long, and reckons the fees by the office's rates; the meeting is then one that was held. */
  'afterMeeting.saveAttendance': coreCall(
    z.object({ ...ofMeeting, attendance: z.array(attendanceShape).min(1, '请至少登记一名专家。').max(500) }),
    z.object({ attended: z.int(), absent: z.int() }),
  ),
  /** Keeps what experts wrote, all or nothing; what is the same as before is left. */
  'afterMeeting.saveOpinions': coreCall(
    z.object({
      ...ofMeeting,
      opinions: z.array(opinionShape).min(1, '没有可以保存的评分或意见。').max(5_000),
      source: sourceShape.nullable(),
    }),
    z.object({ saved: z.int() }),
  ),
  /** Writes the workbook for the opinions of the whole meeting to the picked target. */
  'afterMeeting.writeOpinionTemplate': coreCall(
    z.object({ ...ofMeeting, target: fileTokenShape }),
    z.object({ fileName: z.string() }),
  ),
  /** Reads such a workbook; nothing is saved. `changes` is null while an error stands. */
  'afterMeeting.readOpinionWorkbook': coreCall(
    z.object({ ...ofMeeting, file: fileTokenShape }),
    sourceShape.extend({
      /** What would differ from what is recorded. */
      changes: z.array(z.object({ before: opinionShape.nullable(), after: opinionShape })).nullable(),
      /** Rows that say the same as what is recorded. */
      unchanged: z.int(),
      problems: z.array(workbookProblemShape),
    }),
  ),
  /** Settles fees; one that differs from the office's rate needs its reason. */
  'afterMeeting.saveFees': coreCall(
    z.object({ ...ofMeeting, fees: z.array(settledFeeShape).min(1).max(500) }),
    z.object({ saved: z.int() }),
  ),
  /** Reckons the fees by the rates as they stand now; those that were settled otherwise keep their gross. */
  'afterMeeting.recountFees': coreCall(z.object(ofMeeting), z.object({ changed: z.int() })),
  /** Writes the 专家费发放表 with the personal data that it needs to the picked target. */
  'afterMeeting.exportFeeSheet': coreCall(
    z.object({
      ...ofMeeting,
      target: fileTokenShape,
      personalDataLeaves: z.literal(true, '请先确认个人信息将离开资料库。'),
    }),
    z.object({ fileName: z.string(), experts: z.int() }),
  ),
  /** Writes what experts were paid for the meetings of a period, by month, to the picked target. */
  'afterMeeting.exportFeeSummary': coreCall(
    z
      .object({ from: isoDateShape, until: isoDateShape, target: fileTokenShape })
      .refine(({ from, until }) => from <= until, { path: ['until'], message: '截止日期不能早于开始日期。' }),
    z.object({ fileName: z.string(), rows: z.int() }),
  ),
  /** Rates experts; an earlier rating stays behind the new one. */
  'afterMeeting.rate': coreCall(
    z.object({ ...ofMeeting, ratings: z.array(ratingShape).min(1).max(500) }),
    z.object({ rated: z.int() }),
  ),
} as const;
