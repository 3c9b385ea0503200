import type { FundingSummaryRow } from '../documents/funding-summary/funding-summary-facts.ts';
import { formatDocumentNumber } from '../domain/document-number.ts';
import type { ProjectId } from '../domain/ids.ts';
import { missingGoals } from '../domain/performance-goals.ts';
import { findLatestDeclaration } from '../storage/declarations.ts';
import { findLetter } from '../storage/issued-documents.ts';
import type { StoredProject } from '../storage/projects.ts';
import type { Reader } from '../storage/reader-writer.ts';
import { getUnit } from '../storage/units.ts';
import type { SummaryMoney } from './funding-summary-money.ts';

/** The letter that the project rests on while nobody agreed to include it. */
function letterBasis(reader: Reader, { id }: StoredProject): string | null {
  // Declared again, the project waits for a letter: the one of the round before says nothing about this one.
  const declaration = findLatestDeclaration(reader, id);
  const letter = declaration && findLetter(reader, declaration.id);
  return letter?.number ? `预审意见书 ${formatDocumentNumber(letter.number)}` : null;
}

/** Where the source columns of a project in the library do not show what was arranged, the remark says what they show. */
function remarkOf({ basis, sourcesFrom }: SummaryMoney): string {
  if (basis === null) return '';
  switch (sourcesFrom) {
    case 'arranged':
      return '';
    case 'requested':
      return '资金来源为申请数';
    case 'declared':
      return '资金来源为申报数';
  }
}

/** One project as the finance bureau's summary carries it; what no record says yet is null and stays blank. */
export function fundingSummaryRow(
  reader: Reader,
  project: StoredProject,
  money: ReadonlyMap<ProjectId, SummaryMoney>,
): FundingSummaryRow {
  const { id, code, content, unitName, declaredAmount } = project;
  const own = money.get(id);
  return {
    projectCode: code,
    projectName: content.name,
    unitName,
    budgetCode: getUnit(reader, content.unitId).budgetCode,
    constructionType: content.constructionType,
    continuity: content.continuity,
    rank: own?.rank ?? null,
    amounts: { declared: declaredAmount, reviewed: own?.reviewed ?? null, arranged: own?.arranged ?? null },
    fundShares: own?.shares ?? content.fundShares,
    contentItems: content.contentItems,
    goals: content.goals,
    basis: own?.basis ?? letterBasis(reader, project),
    goalsComplete: missingGoals(content.goals).length === 0,
    remark: own ? remarkOf(own) : '',
  };
}
