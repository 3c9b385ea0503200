import { z } from 'zod';
import { INCLUSION_DECISIONS, INCLUSION_STATES, REVIEW_CONCLUSIONS } from '../../domain/glossary-of-records.ts';
import { keysOf } from '../../domain/glossary.ts';
import type {
  DecidedEntry,
  InclusionEntry,
  InclusionFields,
  InclusionSums,
  RankableProject,
} from '../../domain/inclusion-draft.ts';
import type { InclusionDraftId } from '../../domain/ids.ts';
import { constructionTypeShape } from './project.ts';
import { fenShape, optionalLine, planYearShape, projectIdShape, text } from './values.ts';

export const inclusionDraftIdShape = z
  .int()
  .positive()
  .transform((value) => value as InclusionDraftId);

export const inclusionStateShape = z.enum(keysOf(INCLUSION_STATES));
const conclusionShape = z.enum(keysOf(REVIEW_CONCLUSIONS));

const entryFields = {
  projectId: projectIdShape,
  rank: z.int('请填写排序。').min(1, '排序从第 1 位起。').max(9999, '排序过大，请核对。'),
  reason: optionalLine(300, '排序理由'),
  amount: fenShape,
};
export const inclusionEntryShape = z.object(entryFields) satisfies z.ZodType<InclusionEntry, unknown>;

/** What the reviewer works on. */
export const inclusionFieldsShape = z.object({
  planYear: planYearShape,
  batch: z.int('请填写批次。').min(1, '批次从第 1 批起。').max(99, '批次过大，请核对。'),
  envelope: fenShape,
  basis: text(2000),
  entries: z
    .array(inclusionEntryShape)
    .max(1000, '一份草案最多 1000 个项目，请分批编制。')
    .refine((entries) => new Set(entries.map(({ projectId }) => projectId)).size === entries.length, {
      message: '同一个项目在草案中列了两次，请去掉多余的一行。',
    }),
}) satisfies z.ZodType<InclusionFields, unknown>;

const projectFields = {
  projectId: projectIdShape,
  code: z.string(),
  name: z.string(),
  unitName: z.string(),
  constructionType: constructionTypeShape,
  declared: fenShape,
  reviewed: fenShape.nullable(),
  conclusion: conclusionShape.nullable(),
};
export const rankableProjectShape = z.object(projectFields) satisfies z.ZodType<RankableProject, unknown>;
/** A project with its place in a draft. */
export const rankedProjectShape = z.object({ ...projectFields, ...entryFields });

export const inclusionSumsShape = z.object({
  declared: fenShape,
  reviewed: fenShape,
  reduced: fenShape,
  amount: fenShape,
}) satisfies z.ZodType<InclusionSums, unknown>;

/** What the leading group decided about a project. */
export const decidedEntryShape = z.object({
  projectId: projectIdShape,
  decision: z.enum(keysOf(INCLUSION_DECISIONS), { error: '请选择决定。' }),
  amount: fenShape.nullable(),
  note: text(2000),
}) satisfies z.ZodType<DecidedEntry, unknown>;
