import { z } from 'zod';
import { coreCall } from '../call.ts';
import { issuedDocumentShape } from '../shapes/document.ts';
import { ruleAnswerShape } from '../shapes/rule-answer.ts';
import { fenShape, isoDateShape, planYearShape, projectIdShape, unitIdShape } from '../shapes/values.ts';

/** Which projects of the year the summary takes: those in the library, that passed pre-review, or all declared ones. */
export const fundingScopeShape = z.enum(['included', 'qualified', 'declared']);

export const fundingCalls = {
  /** Years that have declared projects or money, latest first, and those of them that have projects in the library. */
  'funding.planYears': coreCall(
    z.object({}),
    z.object({ planYears: z.array(planYearShape), includedYears: z.array(planYearShape) }),
  ),
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
          /** In the latest draft that the project stood in. */
          rank: z.int().nullable(),
          declaredAmount: fenShape,
          reviewedAmount: fenShape.nullable(),
          /** 本年安排. */
          arrangedAmount: fenShape.nullable(),
          goalsComplete: z.boolean(),
          answers: z.array(ruleAnswerShape),
        }),
      ),
      totalAmount: fenShape,
      totalReviewed: fenShape.nullable(),
      totalArranged: fenShape.nullable(),
    }),
  ),
  /** Writes and registers the 信息化项目资金汇总表; reports progress and can be cancelled. */
  'funding.exportSummary': coreCall(
    z.object({ planYear: planYearShape, scope: fundingScopeShape, issuedOn: isoDateShape }),
    z.object({ document: issuedDocumentShape, rows: z.int(), totalAmount: fenShape }),
  ),
} as const;
