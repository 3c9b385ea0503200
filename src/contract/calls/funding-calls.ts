import { z } from 'zod';
import { coreCall } from '../call.ts';
import { issuedDocumentShape } from '../shapes/document.ts';
import { ruleAnswerShape } from '../shapes/rule-answer.ts';
import { fenShape, isoDateShape, planYearShape, projectIdShape, unitIdShape } from '../shapes/values.ts';

/** Which projects of the year the summary takes: those that passed pre-review, or all that were declared. */
export const fundingScopeShape = z.enum(['qualified', 'declared']);

export const fundingCalls = {
  /** Plan years that have declared projects, latest first. */
  'funding.planYears': coreCall(z.object({}), z.object({ planYears: z.array(planYearShape) })),
  /** The year's summary as the workbook would carry it, and what stands in its way (R07 by project). */
  'funding.check': coreCall(
    z.object({ planYear: planYearShape, scope: fundingScopeShape }),
    z.object({
      rows: z.array(
        z.object({
          projectId: projectIdShape,
          code: z.string(),
          name: z.string(),
          unitId: unitIdShape,
          unitName: z.string(),
          declaredAmount: fenShape,
          goalsComplete: z.boolean(),
          answers: z.array(ruleAnswerShape),
        }),
      ),
      totalAmount: fenShape,
    }),
  ),
  /** Writes and registers the 信息化项目资金汇总表; reports progress and can be cancelled. */
  'funding.exportSummary': coreCall(
    z.object({ planYear: planYearShape, scope: fundingScopeShape, issuedOn: isoDateShape }),
    z.object({ document: issuedDocumentShape, rows: z.int(), totalAmount: fenShape }),
  ),
} as const;
