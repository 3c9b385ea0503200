import { z } from 'zod';
import { FIELD_LIMITS } from '../../domain/field-limits.ts';
import { coreCall } from '../call.ts';
import { fundShareShape, stageShape } from '../shapes/project.ts';
import { ruleAnswerShape, warningReasonsShape } from '../shapes/rule-answer.ts';
import { fenShape, isoDateShape, line, projectIdShape, text, versionShape } from '../shapes/values.ts';

const reasonShape = (what: string) => text(2000).trim().min(1, `请填写${what}。`);

/** One of the projects that another is split into. */
const partShape = z.object({
  name: line(FIELD_LIMITS.projectName, '项目名称'),
  /** Places of the declared content items, counted from 0. */
  items: z.array(z.int().min(0)).max(500),
  shares: z.array(fundShareShape).max(7, '每种资金来源只填一行。'),
});

/** What a project declares in figures. */
const sizeShape = z.object({
  amount: fenShape,
  shares: z.array(fundShareShape),
  contentItems: z.int(),
  goals: z.int(),
  dataResources: z.int(),
});

/** How two projects belong together, as the one says of the other. */
const projectRelationShape = z.enum(['splitInto', 'splitFrom', 'mergedInto', 'mergedFrom']);

/** 拆分 and 合并, which the pre-review may ask for (办法四（二）). */
export const lifecycleCalls = {
  /** How the rules answer if the project were split on that day. */
  'lifecycle.checkSplit': coreCall(
    z.object({ projectId: projectIdShape, splitOn: isoDateShape }),
    z.object({ answers: z.array(ruleAnswerShape) }),
  ),
  /** Makes a draft of each part out of what the project declared, which ends the project; all or nothing. */
  'lifecycle.split': coreCall(
    z.object({
      projectId: projectIdShape,
      version: versionShape,
      splitOn: isoDateShape,
      reason: reasonShape('拆分理由'),
      parts: z.array(partShape).max(50, '一次最多拆分为 50 个项目。'),
      reasons: warningReasonsShape,
    }),
    z.object({
      version: versionShape,
      stage: stageShape,
      parts: z.array(z.object({ projectId: projectIdShape, code: z.string(), name: z.string() })),
    }),
  ),
  /** How the rules answer if the project went into the target on that day, and what the target would declare then. */
  'lifecycle.checkMerge': coreCall(
    z.object({ projectId: projectIdShape, targetId: projectIdShape, mergedOn: isoDateShape }),
    z.object({
      answers: z.array(ruleAnswerShape),
      /** What has to be mended first, apart from the rules. */
      faults: z.array(z.object({ where: z.string(), what: z.string() })),
      source: sizeShape,
      target: sizeShape,
      /** Null while the two cannot be added up. */
      merged: sizeShape.nullable(),
      targetVersion: versionShape,
    }),
  ),
  /** Adds what the project declared to the target, which ends the project; all or nothing. */
  'lifecycle.merge': coreCall(
    z.object({
      projectId: projectIdShape,
      version: versionShape,
      targetId: projectIdShape,
      targetVersion: versionShape,
      mergedOn: isoDateShape,
      reason: reasonShape('合并理由'),
      reasons: warningReasonsShape,
    }),
    z.object({ version: versionShape, stage: stageShape, targetVersion: versionShape }),
  ),
  /** Where a project came from and what became of it, the earliest first. */
  'lifecycle.links': coreCall(
    z.object({ projectId: projectIdShape }),
    z.object({
      links: z.array(
        z.object({
          relation: projectRelationShape,
          on: isoDateShape,
          amount: fenShape,
          projectId: projectIdShape,
          code: z.string(),
          name: z.string(),
          unitName: z.string(),
          stage: stageShape,
        }),
      ),
    }),
  ),
} as const;
