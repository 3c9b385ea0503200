import { z } from 'zod';
import { FUNDING_STEPS } from '../../domain/glossary-of-records.ts';
import { keysOf } from '../../domain/glossary.ts';
import { coreCall } from '../call.ts';
import { fundShareShape, stageShape } from '../shapes/project.ts';
import { projectAnswersShape, warningReasonsShape } from '../shapes/rule-answer.ts';
import {
  fenShape,
  isoDateShape,
  optionalLine,
  planYearShape,
  projectIdShape,
  unitIdShape,
  versionShape,
} from '../shapes/values.ts';

export const fundingStepShape = z.enum(keysOf(FUNDING_STEPS));

const shares = z.array(fundShareShape);
const flowShape = z.object({ requested: shares, arranged: shares, issued: shares });
/** What was requested, arranged and issued together. */
const flowSumShape = z.object({ requested: fenShape, arranged: fenShape, issued: fenShape });

const rowShape = z.object({
  projectId: projectIdShape,
  code: z.string(),
  name: z.string(),
  version: versionShape,
  stage: stageShape,
  unitId: unitIdShape,
  unitName: z.string(),
  /** In the latest draft that the project stood in; null for one that was never listed. */
  rank: z.int().nullable(),
  approved: fenShape.nullable(),
  thisYear: flowShape,
  otherYears: flowShape,
  /** 入库金额 less what was arranged in all years; null while nothing is agreed. */
  remaining: z.int().nullable(),
  next: fundingStepShape.nullable(),
  /** What the next step is filled in with beforehand. */
  proposal: shares,
});

const stepFields = {
  year: planYearShape,
  step: fundingStepShape,
  on: isoDateShape,
  /** 下达文号; only the issue has one. */
  documentNumber: optionalLine(80, '下达文号'),
  projects: z
    .array(
      z.object({
        projectId: projectIdShape,
        version: versionShape,
        shares: shares.min(1, '请填写资金来源和金额。').max(7),
      }),
    )
    .min(1, '请选择项目。')
    .max(1000),
};
const stepShape = z.object(stepFields).refine(({ step, documentNumber }) => step !== 'issue' || documentNumber !== '', {
  path: ['documentNumber'],
  message: '请填写下达文号。',
});

/** The money of a budget year: 资金申请 → 安排 → 预算下达 (办法四（三）). */
export const yearFundingCalls = {
  /** Budget years that have projects in the library or money, latest first. */
  'yearFunding.years': coreCall(z.object({}), z.object({ years: z.array(planYearShape) })),
  /** Every project of the year with its money, and the sums, which are computed twice. */
  'yearFunding.get': coreCall(
    z.object({ year: planYearShape }),
    z.object({
      rows: z.array(rowShape),
      bySource: z.array(flowSumShape.extend({ source: fundShareShape.shape.source })),
      byUnit: z.array(
        flowSumShape.extend({ unitId: unitIdShape, unitName: z.string(), projects: z.int(), approved: fenShape }),
      ),
      total: flowSumShape.extend({ approved: fenShape }),
      /** Where the library's sums and the projects' records differ; empty when all is right. */
      mismatches: z.array(z.string()),
    }),
  ),
  /** What stands in the way of a step, project by project. */
  'yearFunding.check': coreCall(stepShape, z.object({ projects: z.array(projectAnswersShape) })),
  /** Puts a step of the year's money on the files of the chosen projects: all of them, or none. */
  'yearFunding.record': coreCall(
    stepShape.safeExtend({ reasons: warningReasonsShape }),
    z.object({ projects: z.int(), amount: fenShape }),
  ),
} as const;
