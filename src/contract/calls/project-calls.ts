import { z } from 'zod';
import { coreCall } from '../call.ts';
import { deadlineShape } from '../shapes/deadline.ts';
import { issuedDocumentShape } from '../shapes/document.ts';
import {
  constructionTypeShape,
  contentCategoryShape,
  declarationShape,
  projectContentInputShape,
  projectShape,
  stageShape,
} from '../shapes/project.ts';
import { ruleAnswerShape, warningReasonsShape } from '../shapes/rule-answer.ts';
import {
  fenShape,
  instantShape,
  isoDateShape,
  line,
  pageShape,
  phoneShape,
  planYearShape,
  projectIdShape,
  text,
  unitIdShape,
  versionShape,
} from '../shapes/values.ts';

export const projectListRowShape = z.object({
  id: projectIdShape,
  code: z.string(),
  name: z.string(),
  unitId: unitIdShape,
  unitName: z.string(),
  planYear: z.int(),
  constructionType: constructionTypeShape,
  contentCategory: contentCategoryShape,
  stage: stageShape,
  declaredAmount: fenShape,
  declaredOn: isoDateShape.nullable(),
  /** Cached due day of the open deadline, null when none is open or the calendar is unknown. */
  dueOn: isoDateShape.nullable(),
  updatedAt: instantShape,
});
export type ProjectListRow = z.infer<typeof projectListRowShape>;

/** Filters of the 项目库 list; empty arrays and nulls filter nothing. */
export const projectFilterShape = z.object({
  query: text(60),
  unitId: unitIdShape.nullable(),
  planYear: planYearShape.nullable(),
  stages: z.array(stageShape).max(30),
  constructionTypes: z.array(constructionTypeShape).max(10),
  contentCategories: z.array(contentCategoryShape).max(10),
});
export type ProjectFilter = z.infer<typeof projectFilterShape>;

/** Filters nothing. */
export const NO_PROJECT_FILTER: ProjectFilter = {
  query: '',
  unitId: null,
  planYear: null,
  stages: [],
  constructionTypes: [],
  contentCategories: [],
};

export const projectSortShape = z.object({
  by: z.enum(['code', 'name', 'unitName', 'planYear', 'stage', 'declaredAmount', 'declaredOn', 'dueOn', 'updatedAt']),
  descending: z.boolean(),
});
export type ProjectSort = z.infer<typeof projectSortShape>;

/** One event of a project's history, as the audit kept it. */
export const historyEntryShape = z.object({
  at: instantShape,
  actor: z.string(),
  /** Chinese sentence such as 登记申报（第1次）. */
  summary: z.string(),
  /** Reasons given for warnings and the like; may be empty. */
  remark: z.string(),
});

export const projectCalls = {
  'projects.list': coreCall(
    z.object({ filter: projectFilterShape, sort: projectSortShape, ...pageShape }),
    z.object({
      rows: z.array(projectListRowShape),
      total: z.int(),
      /** Without those that were split up or went into others: their money is declared there. */
      totalAmount: fenShape,
      /** How many of the total those are. */
      superseded: z.int(),
    }),
  ),
  /** Everything the 项目 screen shows. */
  'projects.get': coreCall(
    z.object({ id: projectIdShape }),
    z.object({
      project: projectShape,
      unitName: z.string(),
      declaredAmount: fenShape,
      declarations: z.array(declarationShape),
      deadline: deadlineShape.nullable(),
      /** Answers for the step that comes next, so that the reviewer sees what is missing. */
      answers: z.array(ruleAnswerShape),
      documents: z.array(issuedDocumentShape),
      history: z.array(historyEntryShape),
    }),
  ),
  /** What a link to the project says. */
  'projects.name': coreCall(z.object({ id: projectIdShape }), z.object({ code: z.string(), name: z.string() })),
  /** Creates (`id` null) or changes a draft or returned project; the phone is kept when absent. */
  'projects.saveDraft': coreCall(
    z.object({
      id: projectIdShape.nullable(),
      version: versionShape.nullable(),
      content: projectContentInputShape,
      /** The workbook that the content was read from; kept in the audit. */
      source: z.object({ fileName: z.string().max(260), sha256: z.string().regex(/^[0-9a-f]{64}$/) }).nullable(),
    }),
    z.object({ id: projectIdShape, code: z.string(), version: versionShape }),
  ),
  /** How the rules answer if the project were declared on that day. */
  'projects.checkDeclaration': coreCall(
    z.object({ id: projectIdShape, declaredOn: isoDateShape }),
    z.object({ answers: z.array(ruleAnswerShape) }),
  ),
  /** Registers the declaration; blocked by R01, R35 and the like, warnings need reasons. */
  'projects.declare': coreCall(
    z.object({
      id: projectIdShape,
      version: versionShape,
      declaredOn: isoDateShape,
      receiptNumber: line(40, '收文编号'),
      reasons: warningReasonsShape,
    }),
    z.object({ version: versionShape, deadline: deadlineShape }),
  ),
  /** The contact's phone in full; every reveal is audited. */
  'projects.revealPhone': coreCall(z.object({ id: projectIdShape }), z.object({ phone: phoneShape })),
} as const;
