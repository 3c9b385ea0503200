import { keysOf } from '../../domain/glossary.ts';
import { acceptanceReport } from './acceptance-report.ts';
import { ceilingConfirmation } from './ceiling-confirmation.ts';
import { changeOpinion } from './change-opinion.ts';
import { contractFilingForm } from './contract-filing-form.ts';
import { evaluationNotice } from './evaluation-notice.ts';
import { expertOpinionForms } from './expert-opinion-forms.ts';
import { monitoringTable } from './monitoring-table.ts';
import type { ProjectPaper, ProjectWorkbook } from './project-paper.ts';
import { rectificationNotice } from './rectification-notice.ts';
import { resourceAllocationTable } from './resource-allocation-table.ts';
import { reviewOpinion } from './review-opinion.ts';
import { tenderConfirmation } from './tender-confirmation.ts';
import { urgentOpinion } from './urgent-opinion.ts';

/** Every paper that is made from a record of one project, in the order of the regulation. */
export const PROJECT_PAPERS = {
  expertOpinionForms,
  reviewOpinion,
  changeOpinion,
  urgentOpinion,
  tenderConfirmation,
  ceilingConfirmation,
  contractFilingForm,
  resourceAllocationTable,
  acceptanceReport,
  rectificationNotice,
  evaluationNotice,
} satisfies Readonly<Record<string, ProjectPaper>>;
export type ProjectPaperKind = keyof typeof PROJECT_PAPERS;

/** Every workbook that is made from a record of one project. */
export const PROJECT_WORKBOOKS = { monitoringTable } satisfies Readonly<Record<string, ProjectWorkbook>>;
export type ProjectWorkbookKind = keyof typeof PROJECT_WORKBOOKS;

export const PROJECT_PAPER_KINDS = keysOf(PROJECT_PAPERS);
