import { z } from 'zod';
import { projectIdShape } from './values.ts';

/** How one rule answers at one step. */
export const ruleAnswerShape = z.object({
  ruleId: z.string(),
  title: z.string(),
  /** 办法 article such as 四（一）, or 办公室规定. */
  article: z.string(),
  /** The article's own sentence. */
  sentence: z.string(),
  outcome: z.enum(['pass', 'warn', 'block', 'record', 'notApplicable']),
  /** What was found, in Chinese; empty on a plain pass. */
  finding: z.string(),
  /** What would satisfy the rule; empty when it passes. */
  remedy: z.string(),
});
export type RuleAnswerView = z.infer<typeof ruleAnswerShape>;

/** What stands in the way of one project among several, or asks for a reason. */
export const projectAnswersShape = z.object({
  projectId: projectIdShape,
  code: z.string(),
  name: z.string(),
  answers: z.array(ruleAnswerShape),
});
export type ProjectAnswers = z.infer<typeof projectAnswersShape>;

/** The reviewer's reasons for going on in spite of warnings; kept in the audit. */
export const warningReasonsShape = z
  .array(
    z.object({
      ruleId: z.string().max(10),
      reason: z.string().trim().min(1, '请填写继续办理的理由。').max(500, '理由请不要超过 500 个字。'),
    }),
  )
  .max(40);
