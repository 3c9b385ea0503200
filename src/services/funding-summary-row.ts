import type { FundingSummaryRow } from '../documents/funding-summary/funding-summary-facts.ts';
import { formatDocumentNumber } from '../domain/document-number.ts';
import { missingGoals } from '../domain/performance-goals.ts';
import { listDocumentsOfProject } from '../storage/issued-documents.ts';
import type { StoredProject } from '../storage/projects.ts';
import { getUnit } from '../storage/units.ts';
import type { ServiceContext } from './service-context.ts';

/** One project as the finance bureau's summary carries it. Reviewed and arranged sums are not on record yet. */
export function fundingSummaryRow({ reader }: ServiceContext, project: StoredProject): FundingSummaryRow {
  const { id, code, content, unitName, declaredAmount } = project;
  // Declared again, the project waits for a letter: the one of the round before says nothing about this one.
  const papers = project.stage === 'declared' ? [] : listDocumentsOfProject(reader, id);
  const letter = papers.find(({ kind }) => kind === 'preReviewLetter');
  return {
    projectCode: code,
    projectName: content.name,
    unitName,
    budgetCode: getUnit(reader, content.unitId).budgetCode,
    constructionType: content.constructionType,
    continuity: content.continuity,
    rank: null,
    amounts: { declared: declaredAmount, reviewed: null, arranged: null },
    fundShares: content.fundShares,
    contentItems: content.contentItems,
    goals: content.goals,
    basis: letter?.number ? `预审意见书 ${formatDocumentNumber(letter.number)}` : null,
    goalsComplete: missingGoals(content.goals).length === 0,
    remark: '',
  };
}
