import type { ConstructionType, ContentCategory, Stage } from '../../domain/glossary.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { ProjectId } from '../../domain/ids.ts';
import type { MoneyColumn } from '../project-money-columns.ts';
import { MONEY_COLUMNS } from '../project-money-columns.ts';
import type { Reader } from '../reader-writer.ts';

/** What every 台账 says of a project, with what lists sort it by. */
export interface LedgerProject {
  readonly projectId: ProjectId;
  readonly code: string;
  readonly name: string;
  readonly unitName: string;
  readonly stage: Stage;
  readonly codeSort: number;
  readonly nameSort: string;
  readonly unitSort: string;
  readonly stageSort: number;
}

/** Selects a {@link LedgerProject} from `project p` and `unit u`. */
export const LEDGER_PROJECT = `p.id AS projectId, p.code, p.name, u.name AS unitName, p.stage,
  p.code_year * 1000000 + p.code_number AS codeSort, p.name_sort AS nameSort, p.unit_sort AS unitSort,
  p.stage_position AS stageSort`;

/** A project with its plan, its day and its money. */
export type MoneyProject = Omit<LedgerProject, 'codeSort' | 'nameSort' | 'unitSort' | 'stageSort'> & {
  readonly planYear: number;
  readonly constructionType: ConstructionType;
  readonly contentCategory: ContentCategory;
  readonly declaredOn: IsoDate | null;
} & { readonly [Name in MoneyColumn]: number | null };

const MONEY = Object.entries(MONEY_COLUMNS).map(([name, expression]) => `${expression} AS ${name}`);

/** Projects with their money, in the order of the ids. */
export function readMoneyProjects(reader: Reader, ids: readonly number[]): MoneyProject[] {
  return reader.all(
    `SELECT p.id AS projectId, p.code, p.name, u.name AS unitName, p.stage, p.plan_year AS planYear,
       p.construction_type AS constructionType, p.content_category AS contentCategory, p.declared_on AS declaredOn,
       ${MONEY.join(', ')}
     FROM json_each(?) place CROSS JOIN project p ON p.id = place.value CROSS JOIN unit u ON u.id = p.unit_id
       LEFT JOIN project_money m ON m.project_id = p.id
     ORDER BY place.key`,
    [JSON.stringify(ids)],
  );
}

/** What a 台账 says of the projects, by id. */
export function readLedgerProjects(reader: Reader, ids: readonly number[]): Map<ProjectId, LedgerProject> {
  const rows = reader.all<LedgerProject>(
    `SELECT ${LEDGER_PROJECT} FROM json_each(?) place CROSS JOIN project p ON p.id = place.value
       CROSS JOIN unit u ON u.id = p.unit_id`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map((row) => [row.projectId, row]));
}
