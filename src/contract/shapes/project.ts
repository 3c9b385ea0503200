import { z } from 'zod';
import type { ContentItem } from '../../domain/content-item.ts';
import {
  CONSTRUCTION_TYPES,
  CONTENT_CATEGORIES,
  CONTINUITIES,
  COST_CLASSES,
  DECLARATION_PAPERS,
  FUND_SOURCES,
  GOAL_KINDS,
  GOAL_TERMS,
  keysOf,
  OPEN_ATTRIBUTES,
  SECURITY_LEVELS,
  SHARE_MODES,
  SHARE_TYPES,
  STAGES,
  UPDATE_CYCLES,
} from '../../domain/glossary.ts';
import { FIELD_LIMITS, RECORD_LIMITS } from '../../domain/field-limits.ts';
import type {
  DataResource,
  Declaration,
  DeclarationPaper,
  FundShare,
  PerformanceGoal,
  ProjectContent,
} from '../../domain/project.ts';
import {
  fenShape,
  isoDateShape,
  line,
  optionalLine,
  phoneShape,
  planYearShape,
  projectIdShape,
  text,
  unitIdShape,
  versionShape,
} from './values.ts';

function choice<Key extends string>(terms: Readonly<Record<Key, string>>, what: string) {
  return z.enum(keysOf(terms), { error: `请选择${what}。` });
}

export const stageShape = z.enum(keysOf(STAGES));
export const constructionTypeShape = choice(CONSTRUCTION_TYPES, '建设类型');
export const contentCategoryShape = choice(CONTENT_CATEGORIES, '内容类别');

export const contentItemShape = z.object({
  name: line(FIELD_LIMITS.itemName, '内容名称'),
  spec: text(FIELD_LIMITS.itemSpec),
  costClass: choice(COST_CLASSES, '费用类别'),
  quantityMilli: z.int('数量最多 3 位小数。').min(1, '数量应大于 0。').max(1_000_000_000, '数量过大，请核对。'),
  measure: optionalLine(FIELD_LIMITS.measure, '计量单位'),
  unitPrice: fenShape,
  total: fenShape,
}) satisfies z.ZodType<ContentItem, unknown>;

export const fundShareShape = z.object({
  source: choice(FUND_SOURCES, '资金来源'),
  amount: fenShape,
}) satisfies z.ZodType<FundShare, unknown>;

export const performanceGoalShape = z.object({
  term: choice(GOAL_TERMS, '目标期限'),
  kind: choice(GOAL_KINDS, '指标类别'),
  indicator: line(FIELD_LIMITS.indicator, '指标名称'),
  value: optionalLine(FIELD_LIMITS.goalValue, '指标值'),
  measure: optionalLine(FIELD_LIMITS.measure, '计量单位'),
}) satisfies z.ZodType<PerformanceGoal, unknown>;

export const dataResourceShape = z.object({
  name: line(FIELD_LIMITS.resourceName, '资源名称'),
  code: optionalLine(FIELD_LIMITS.resourceCode, '资源代码'),
  provider: optionalLine(FIELD_LIMITS.provider, '资源提供方'),
  summary: text(FIELD_LIMITS.resourceSummary),
  items: text(FIELD_LIMITS.resourceItems),
  shareType: choice(SHARE_TYPES, '共享类型'),
  shareBasis: text(FIELD_LIMITS.shareBasis),
  shareMode: choice(SHARE_MODES, '共享方式'),
  openAttribute: choice(OPEN_ATTRIBUTES, '开放属性'),
  updateCycle: choice(UPDATE_CYCLES, '更新周期'),
}) satisfies z.ZodType<DataResource, unknown>;

export const declarationPaperShape = z.object({
  kind: choice(DECLARATION_PAPERS, '材料类别'),
  title: line(FIELD_LIMITS.paperTitle, '材料名称'),
  copies: z.int('份数应为整数。').min(1, '份数至少为 1。').max(999, '份数过大，请核对。'),
}) satisfies z.ZodType<DeclarationPaper, unknown>;

export const projectContentShape = z.object({
  unitId: unitIdShape,
  name: line(FIELD_LIMITS.projectName, '项目名称'),
  planYear: planYearShape,
  constructionType: constructionTypeShape,
  contentCategory: contentCategoryShape,
  continuity: choice(CONTINUITIES, '新增或延续'),
  classified: z.boolean(),
  fundShares: z.array(fundShareShape).max(7, '每种资金来源只填一行。'),
  contentItems: z.array(contentItemShape).max(RECORD_LIMITS.contentItems, '建设内容最多 500 项。'),
  necessity: text(FIELD_LIMITS.longText),
  currentState: text(FIELD_LIMITS.longText),
  scheme: text(FIELD_LIMITS.longText),
  securityLevel: choice(SECURITY_LEVELS, '等保级别'),
  securityPlan: text(FIELD_LIMITS.securityPlan),
  existingSystems: text(FIELD_LIMITS.existingSystems),
  connectsDataHub: z.boolean(),
  connectsSupportPlatform: z.boolean(),
  secrecyBasis: text(FIELD_LIMITS.secrecyBasis),
  followsDataFormats: z.boolean(),
  goals: z.array(performanceGoalShape).max(RECORD_LIMITS.goals, '绩效指标最多 100 项。'),
  dataResources: z.array(dataResourceShape).max(RECORD_LIMITS.dataResources, '资源目录最多 300 项。'),
  papers: z.array(declarationPaperShape).max(RECORD_LIMITS.papers, '材料最多 60 份。'),
  contactName: optionalLine(FIELD_LIMITS.contactName, '联系人'),
  contactPhone: phoneShape,
}) satisfies z.ZodType<ProjectContent, unknown>;

/** What a form sends: the phone is absent when the masked one was left as it is. */
export const projectContentInputShape = projectContentShape.extend({ contactPhone: phoneShape.optional() });

export const declarationShape = z.object({
  round: z.int().positive(),
  declaredOn: isoDateShape,
  receiptNumber: line(40, '收文编号'),
  amount: fenShape,
}) satisfies z.ZodType<Declaration, unknown>;

/** A project as the screen gets it: the phone masked. */
export const projectShape = z.object({
  id: projectIdShape,
  code: z.string(),
  version: versionShape,
  stage: stageShape,
  content: projectContentShape.extend({ contactPhone: z.string() }),
});
export type ProjectView = z.infer<typeof projectShape>;
export type ProjectContentInput = z.infer<typeof projectContentInputShape>;
