import { z } from 'zod';
import { keysOf, PRE_REVIEW_CONCLUSIONS, PRE_REVIEW_TOPICS, VERDICTS } from '../../domain/glossary.ts';
import type { PreReviewFields } from '../../domain/pre-review.ts';
import { isoDateShape, text } from './values.ts';

export const preReviewItemShape = z.object({
  topic: z.enum(keysOf(PRE_REVIEW_TOPICS)),
  verdict: z.enum(keysOf(VERDICTS)).nullable(),
  problem: text(2000),
  suggestion: text(2000),
  basis: text(1000),
});

export const preReviewFieldsShape = z.object({
  items: z
    .array(preReviewItemShape)
    .refine(
      (items) => items.map((item) => item.topic).join() === keysOf(PRE_REVIEW_TOPICS).join(),
      '预审事项不完整，请重新打开预审台。',
    ),
  conclusion: z.enum(keysOf(PRE_REVIEW_CONCLUSIONS)).nullable(),
  opinion: text(4000),
  improvements: z
    .array(z.object({ content: text(1000), dueOn: isoDateShape.nullable() }))
    .max(50, '整改要求最多 50 条。'),
}) satisfies z.ZodType<PreReviewFields, unknown>;
