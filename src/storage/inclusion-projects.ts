import type { ProjectId } from '../domain/ids.ts';
import type { RankableProject } from '../domain/inclusion-draft.ts';
import type { Stage } from '../domain/glossary.ts';
import { STAGES_OF_STEP } from '../domain/steps-of-stage.ts';
import { listHoldingRecords } from './project-records.ts';
import type { Reader } from './reader-writer.ts';

/** A project as a draft shows it, with what decides whether it may stand there. */
export type InclusionProject = RankableProject & { readonly planYear: number; readonly stage: Stage };

type ProjectRow = Omit<InclusionProject, 'conclusion'>;

const SELECT_PROJECTS = `
  SELECT p.id AS projectId, p.code, p.name, u.name AS unitName, p.construction_type AS constructionType,
    p.plan_year AS planYear, p.stage, p.declared_amount_fen AS declared, m.reviewed_fen AS reviewed
  FROM project p JOIN unit u ON u.id = p.unit_id LEFT JOIN project_money m ON m.project_id = p.id`;

function withConclusions(reader: Reader, rows: readonly ProjectRow[]): InclusionProject[] {
  const ids = rows.map(({ projectId }) => projectId);
  const conclusions = listHoldingRecords(reader, ids, ['reviewConclusion'], 'latest');
  return rows.map((row) => ({
    ...row,
    conclusion: conclusions.get(row.projectId)?.at(-1)?.fields.conclusion ?? null,
  }));
}

/** The projects of those ids, in any order; ids that are not there are left out. */
export function listInclusionProjects(reader: Reader, ids: readonly ProjectId[]): InclusionProject[] {
  const rows = reader.all<ProjectRow>(`${SELECT_PROJECTS} WHERE p.id IN (SELECT value FROM json_each(?))`, [
    JSON.stringify(ids),
  ]);
  return withConclusions(reader, rows);
}

/** Projects of a plan year that may be put into a draft and stand in no open one, by unit and code. */
export function listInclusionCandidates(reader: Reader, planYear: number): InclusionProject[] {
  const rows = reader.all<ProjectRow>(
    `${SELECT_PROJECTS}
     WHERE p.plan_year = ? AND p.stage IN (SELECT value FROM json_each(?)) AND NOT EXISTS (
       SELECT 1 FROM inclusion_entry e JOIN inclusion_draft i ON i.id = e.draft_id
       WHERE e.project_id = p.id AND i.state <> 'decided')
     ORDER BY u.name_sort, u.id, p.code_year, p.code_number`,
    [planYear, JSON.stringify(STAGES_OF_STEP.listing)],
  );
  return withConclusions(reader, rows);
}
