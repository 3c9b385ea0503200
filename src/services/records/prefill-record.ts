import type { ProjectId } from '../../domain/ids.ts';
import { ACCEPTANCE_CONTENTS } from '../../domain/glossary-of-records.ts';
import { keysOf } from '../../domain/glossary.ts';
import type { ProjectFile } from '../../domain/records/project-file.ts';
import { latestOf, recordsOf } from '../../domain/records/project-file.ts';
import type { RecordFields, RecordKind } from '../../domain/records/record-kinds.ts';
import { openRectifications } from '../../domain/rectifications.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { prefillOpinions } from '../meetings/after/prefill-opinions.ts';
import type { ServiceContext } from '../service-context.ts';
import { openCase } from './case.ts';
import { prefillPanel } from './prefill-panel.ts';

/** Where a form looks beside the file. */
interface PrefillSource {
  readonly reader: Reader;
  readonly projectId: ProjectId;
}

/** Fields as far as they are known: in a row, null is what somebody has to find or report and no form may assume. */
type Known<Fields> = {
  readonly [Name in keyof Fields]?: Fields[Name] extends readonly (infer Row)[]
    ? readonly { readonly [Column in keyof Row]: Row[Column] | null }[]
    : Fields[Name];
};

/** What a form already knows; everything can be changed before it is kept. */
type Prefill<Kind extends RecordKind> = (file: ProjectFile, source: PrefillSource) => Known<RecordFields<Kind>>;

function reviewedItems(file: ProjectFile) {
  return latestOf(file, 'reviewConclusion')?.fields.items ?? [];
}

const PREFILLS: { readonly [Kind in RecordKind]?: Prefill<Kind> } = {
  declarationCorrection: (file) => {
    const declaration = file.declarations.at(-1);
    return declaration ? { declaredOn: declaration.declaredOn, receiptNumber: declaration.receiptNumber } : {};
  },
  expertOpinions: prefillOpinions,
  reviewConclusion: (file) => ({
    items: file.content.contentItems.map(({ name, costClass, total }) => ({
      name,
      costClass,
      declared: total,
      reviewed: total,
      reason: '',
    })),
    adoptions: (latestOf(file, 'expertOpinions')?.fields.opinions ?? [])
      .filter(({ opinion }) => opinion.trim() !== '')
      .map(({ member, opinion }) => ({ member, opinion, adoption: null, reason: '' })),
  }),
  tenderRequirements: (file) => ({
    lot: file.content.name.slice(0, 80),
    items: reviewedItems(file).map(({ name, reviewed }) => ({
      name,
      reviewed,
      tendered: reviewed,
      result: null,
      note: '',
    })),
  }),
  priceCeiling: (file) => {
    const requirements = latestOf(file, 'tenderRequirements');
    return requirements ? { requirements: requirements.id } : {};
  },
  award: (file) => {
    const ceiling = latestOf(file, 'priceCeiling');
    const lot = latestOf(file, 'tenderRequirements')?.fields.lot ?? file.content.name.slice(0, 80);
    return ceiling ? { ceiling: ceiling.id, lot } : { lot };
  },
  contract: (file) => {
    const award = latestOf(file, 'award');
    return award ? { award: award.id, supplier: award.fields.supplier, amount: award.fields.amount } : {};
  },
  contractFiling: (file) => {
    const filed = new Set(recordsOf(file, 'contractFiling').map(({ fields }) => fields.contract));
    const contract = recordsOf(file, 'contract').find(({ id }) => !filed.has(id));
    return contract ? { contract: contract.id } : {};
  },
  payment: (file) => {
    const contract = latestOf(file, 'contract');
    const year = latestOf(file, 'budgetIssue')?.fields.year ?? file.content.planYear;
    return contract ? { contract: contract.id, year } : { year };
  },
  changeApplication: (file) => {
    const issue = latestOf(file, 'budgetIssue');
    return issue ? { year: issue.fields.year, shares: issue.fields.shares } : {};
  },
  monitoringReport: (file) => ({
    goals: file.content.goals
      .filter(({ term }) => term === 'annual')
      .map(({ indicator, value, measure }) => ({
        indicator,
        target: `${value}${measure}`.slice(0, 60),
        actual: '',
        completion: null,
        likelihood: null,
      })),
  }),
  resourceEvaluation: (file) => {
    const request = latestOf(file, 'resourceRequest');
    if (!request) return {};
    return {
      request: request.id,
      resources: request.fields.resources.map(({ resourceKind, name, requested }) => ({
        resourceKind,
        name,
        evaluated: requested,
        note: '',
      })),
    };
  },
  resourceAllocation: (file) => {
    const evaluation = latestOf(file, 'resourceEvaluation');
    if (!evaluation) return {};
    return {
      evaluation: evaluation.id,
      resources: evaluation.fields.resources.map(({ resourceKind, name, evaluated }) => ({
        resourceKind,
        name,
        allocated: evaluated,
      })),
    };
  },
  resourceUsage: (file) => ({
    usages: (latestOf(file, 'resourceAllocation')?.fields.resources ?? []).map(({ resourceKind, name }) => ({
      resourceKind,
      name,
      rate: null,
    })),
  }),
  acceptance: (file) => {
    const failed = latestOf(file, 'acceptance');
    const contents = keysOf(ACCEPTANCE_CONTENTS).map((content) => ({ content, finding: '', result: null }));
    return failed ? { contents, reinspectionOf: failed.id, experts: failed.fields.experts } : { contents };
  },
  rectificationOrder: (file) => {
    const inspection = latestOf(file, 'inspection');
    return inspection ? { inspection: inspection.id } : {};
  },
  rectificationClosed: (file) => {
    const [order] = openRectifications(file);
    return order ? { order: order.id } : {};
  },
};

/** What the file, and the latest meeting of experts, already say about a record that is about to be filled in. */
export function prefillRecord(
  context: ServiceContext,
  projectId: ProjectId,
  kind: RecordKind,
): Readonly<Record<string, unknown>> {
  const { file } = openCase(context.reader, projectId);
  const fields: Readonly<Record<string, unknown>> = PREFILLS[kind]?.(file, { reader: context.reader, projectId }) ?? {};
  const openApplication = recordsOf(file, 'changeApplication').at(-1)?.id;
  const isChangeStep = kind === 'changeOfficeOpinion' || kind === 'changeFinanceOpinion' || kind === 'changeDecision';
  if (isChangeStep && openApplication !== undefined) return { application: openApplication };
  return { ...fields, ...prefillPanel(context, projectId, kind, file) };
}
