import type { ContentItem } from '../domain/content-item.ts';
import type { ProjectId } from '../domain/ids.ts';
import type { DataResource, DeclarationPaper, FundShare, PerformanceGoal, ProjectContent } from '../domain/project.ts';
import type { SqlValue } from './driver.ts';
import type { Reader, Writer } from './reader-writer.ts';

/** A list of a project that is kept as ordered rows: field of the entry → column. */
interface ChildTable<Entry> {
  readonly table: string;
  readonly columns: Readonly<Record<keyof Entry & string, string>>;
}

const FUND_SHARES: ChildTable<FundShare> = {
  table: 'fund_share',
  columns: { source: 'source', amount: 'amount_fen' },
};

const CONTENT_ITEMS: ChildTable<ContentItem> = {
  table: 'content_item',
  columns: {
    name: 'name',
    spec: 'spec',
    costClass: 'cost_class',
    quantityMilli: 'quantity_milli',
    measure: 'measure',
    unitPrice: 'unit_price_fen',
    total: 'total_fen',
  },
};

const GOALS: ChildTable<PerformanceGoal> = {
  table: 'performance_goal',
  columns: { term: 'term', kind: 'kind', indicator: 'indicator', value: 'value', measure: 'measure' },
};

const DATA_RESOURCES: ChildTable<DataResource> = {
  table: 'data_resource',
  columns: {
    name: 'name',
    code: 'code',
    provider: 'provider',
    summary: 'summary',
    items: 'items',
    shareType: 'share_type',
    shareBasis: 'share_basis',
    shareMode: 'share_mode',
    openAttribute: 'open_attribute',
    updateCycle: 'update_cycle',
  },
};

const PAPERS: ChildTable<DeclarationPaper> = {
  table: 'declaration_paper',
  columns: { kind: 'kind', title: 'title', copies: 'copies' },
};

function readChildren<Entry>(reader: Reader, { table, columns }: ChildTable<Entry>, id: ProjectId): Entry[] {
  const selected = Object.entries<string>(columns).map(([field, column]) => `${column} AS ${field}`);
  return reader.all<Entry>(`SELECT ${selected.join(', ')} FROM ${table} WHERE project_id = ? ORDER BY position`, [id]);
}

function writeChildren<Entry>(
  writer: Writer,
  child: ChildTable<Entry>,
  id: ProjectId,
  entries: readonly Entry[],
): void {
  const { table } = child;
  // Most saves change few lists; rows that stay are not written again.
  if (JSON.stringify(readChildren(writer, child, id)) === JSON.stringify(ordered(child, entries))) return;
  writer.run(`DELETE FROM ${table} WHERE project_id = ?`, [id]);
  insertChildren(writer, child, id, entries);
}

function insertChildren<Entry>(
  writer: Writer,
  child: ChildTable<Entry>,
  id: ProjectId,
  entries: readonly Entry[],
): void {
  const { table, columns } = child;
  const fields = Object.keys(columns);
  const insert = `INSERT INTO ${table} (project_id, position, ${Object.values<string>(columns).join(', ')})
     VALUES (@projectId, @position, ${fields.map((field) => `@${field}`).join(', ')})`;
  ordered(child, entries).forEach((entry, position) => {
    writer.run(insert, { ...entry, projectId: id, position });
  });
}

/** The entries with exactly the fields that are kept, in the order of the columns. */
function ordered<Entry>({ columns }: ChildTable<Entry>, entries: readonly Entry[]): Record<string, SqlValue>[] {
  const fields = Object.keys(columns) as (keyof Entry & string)[];
  return entries.map((entry) => Object.fromEntries(fields.map((field) => [field, entry[field] as SqlValue])));
}

type ProjectLists = Pick<ProjectContent, 'fundShares' | 'contentItems' | 'goals' | 'dataResources' | 'papers'>;

export function readProjectLists(reader: Reader, id: ProjectId): ProjectLists {
  return {
    fundShares: readChildren(reader, FUND_SHARES, id),
    contentItems: readChildren(reader, CONTENT_ITEMS, id),
    goals: readChildren(reader, GOALS, id),
    dataResources: readChildren(reader, DATA_RESOURCES, id),
    papers: readChildren(reader, PAPERS, id),
  };
}

/** The lists of a project that is new and has none. */
export function insertProjectLists(writer: Writer, id: ProjectId, lists: ProjectLists): void {
  insertChildren(writer, FUND_SHARES, id, lists.fundShares);
  insertChildren(writer, CONTENT_ITEMS, id, lists.contentItems);
  insertChildren(writer, GOALS, id, lists.goals);
  insertChildren(writer, DATA_RESOURCES, id, lists.dataResources);
  insertChildren(writer, PAPERS, id, lists.papers);
}

export function writeProjectLists(writer: Writer, id: ProjectId, lists: ProjectLists): void {
  writeChildren(writer, FUND_SHARES, id, lists.fundShares);
  writeChildren(writer, CONTENT_ITEMS, id, lists.contentItems);
  writeChildren(writer, GOALS, id, lists.goals);
  writeChildren(writer, DATA_RESOURCES, id, lists.dataResources);
  writeChildren(writer, PAPERS, id, lists.papers);
}
