import type { ParsedInput } from '../contract/contract.ts';
import type { Stage } from '../domain/glossary.ts';
import { keysOf, STAGES } from '../domain/glossary.ts';
import { SUPERSEDED_STAGES } from '../domain/superseded-stages.ts';
import { STAGES_OF_STEP } from '../domain/steps-of-stage.ts';
import { iterateIncludedProjects, iterateProjectsOfYear } from '../storage/funding-projects.ts';
import type { StoredProject } from '../storage/projects.ts';
import type { Reader } from '../storage/reader-writer.ts';

/** Which projects of a year the summary takes. */
export type FundingScope = ParsedInput<'funding.check'>['scope'];

/** Handed in at least once; what went on in other projects is declared there, and an old ledger's were in earlier years. */
export const DECLARED_STAGES = keysOf(STAGES).filter(
  (stage) => stage !== 'draft' && stage !== 'earlier' && !SUPERSEDED_STAGES.includes(stage),
);

/** In the project library, also when the project stands still or is closed. */
const INCLUDED_STAGES: readonly Stage[] = [...STAGES_OF_STEP.fundingRequest, 'archived', 'suspended'];

/** Passed pre-review and not ended or refused since. */
const QUALIFIED_STAGES: readonly Stage[] = [
  'preReviewQualified',
  'reviewing',
  'reviewRevise',
  'reviewPassed',
  'listed',
  'deferred',
  ...STAGES_OF_STEP.fundingRequest,
  'archived',
];

/** What the workbook says about the projects that it takes. */
export const SCOPE_LABELS: Readonly<Record<FundingScope, string>> = {
  included: '已入库项目',
  qualified: '预审合格项目，未经方案审查的审定金额待审查后填列',
  declared: '全部已申报项目，未经方案审查的审定金额待审查后填列',
};

/** The projects that the year's summary takes, by unit and code. */
export function projectsOfScope(reader: Reader, year: number, scope: FundingScope): StoredProject[] {
  switch (scope) {
    case 'included':
      return [...iterateIncludedProjects(reader, year, INCLUDED_STAGES)];
    case 'qualified':
      return [...iterateProjectsOfYear(reader, year, QUALIFIED_STAGES)];
    case 'declared':
      return [...iterateProjectsOfYear(reader, year, DECLARED_STAGES)];
  }
}
