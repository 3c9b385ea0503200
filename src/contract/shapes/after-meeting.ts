import { z } from 'zod';
import type { Attendance, ExpertOpinion, ExpertRating } from '../../domain/experts/after-meeting.ts';
import { MAX_OPINION } from '../../domain/experts/after-meeting.ts';
import { MAX_HALF_DAYS } from '../../domain/experts/expert-fee.ts';
import { MAX_SCORE_TENTHS } from '../../domain/experts/score-spread.ts';
import { expertIdShape, fenShape, optionalLine, projectIdShape, text } from './values.ts';

const HALF_DAYS = `半天数应在 1 至 ${String(MAX_HALF_DAYS)} 之间。`;

/** Whether an expert came; who came stayed for at least half a day. */
export const attendanceShape = z
  .object({
    expertId: expertIdShape,
    attended: z.boolean(),
    halfDays: z.int('请填写半天数，只填整数。').min(0, HALF_DAYS).max(MAX_HALF_DAYS, HALF_DAYS),
    /** Why an expert did not come; may be empty. */
    reason: optionalLine(300, '缺席原因'),
  })
  .refine(({ attended, halfDays }) => attended === halfDays > 0, {
    path: ['halfDays'],
    message: HALF_DAYS,
  }) satisfies z.ZodType<Attendance, unknown>;

export const opinionShape = z.object({
  projectId: projectIdShape,
  expertId: expertIdShape,
  scoreTenths: z
    .int('评分最多一位小数。')
    .min(0, '评分应在 0 至 100 之间。')
    .max(MAX_SCORE_TENTHS, '评分应在 0 至 100 之间。')
    .nullable(),
  opinion: text(MAX_OPINION),
}) satisfies z.ZodType<ExpertOpinion, unknown>;

/** What a reviewer may decide about a fee; the rest follows. */
export const settledFeeShape = z.object({
  expertId: expertIdShape,
  gross: fenShape,
  /** Why the gross is not what the office's rate gives; empty when it is. */
  reason: optionalLine(200, '另定金额的理由'),
});

/** A fee as it is kept. */
export const feeShape = settledFeeShape.extend({ halfDays: z.int(), perHalfDay: fenShape, tax: fenShape });

function mark(what: string) {
  return z.int(`请为“${what}”选 1 至 5。`).min(1, `请为“${what}”选 1 至 5。`).max(5, `请为“${what}”选 1 至 5。`);
}

export const ratingShape = z.object({
  expertId: expertIdShape,
  diligence: mark('履职认真'),
  competence: mark('专业水平'),
  fairness: mark('客观公正'),
  remark: text(300).trim(),
}) satisfies z.ZodType<ExpertRating, unknown>;
