import { join } from 'node:path';
import { moneyLedger } from '../../src/domain/money-ledger.ts';
import type { ProjectId } from '../../src/domain/ids.ts';
import { openCase } from '../../src/services/records/case.ts';
import { countProjects, sumByStage } from '../../src/storage/dashboard.ts';
import type { Reader } from '../../src/storage/reader-writer.ts';
import { fillLibrary } from '../../test/support/library/large-library.ts';
import { openTestLibrary } from '../../test/support/library/open-test-library.ts';

/** What the generated library holds; every figure is read back from it. */
export interface LargeLibrary {
  readonly folder: string;
  readonly projects: number;
  readonly records: number;
  readonly openDeadlines: number;
  readonly projectsByStage: Readonly<Record<string, number>>;
  /** Projects whose stage and money were derived anew from their records. */
  readonly checked: number;
  readonly mismatches: readonly string[];
}

/** One project in so many is looked at as a whole. */
const CHECKED_SHARE = 100;

interface CachedMoney {
  readonly arranged: number;
  readonly paid: number;
}

function mismatchesOf(reader: Reader, id: ProjectId): string[] {
  const { project, file, stage } = openCase(reader, id);
  const ledger = moneyLedger(file);
  const cached = reader.get<CachedMoney>(
    'SELECT arranged_fen AS arranged, paid_fen AS paid FROM project_money WHERE project_id = ?',
    [id],
  );
  const { arranged, paid } = cached ?? { arranged: 0, paid: 0 };
  return [
    ...(project.stage === stage ? [] : [`${project.code}：阶段 ${project.stage}，按记录应为 ${stage}`]),
    ...(arranged === ledger.arranged && paid === ledger.paid ? [] : [`${project.code}：资金与记录不符`]),
  ];
}

/** Makes a library of that many invented projects with their whole lives, and looks one in a hundred over. */
export function makeLargeLibrary(folder: string, projects: number): LargeLibrary {
  const library = openTestLibrary(folder);
  try {
    fillLibrary(library, projects);
    const { reader } = library;
    const ids = Array.from(
      { length: Math.ceil(projects / CHECKED_SHARE) },
      (_, index) => (index * CHECKED_SHARE + 1) as ProjectId,
    );
    const count = (table: string) => reader.get<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`)?.rows ?? 0;
    return {
      folder: join(folder, 'library.db'),
      projects: countProjects(reader),
      records: count('project_record'),
      openDeadlines: count('open_deadline'),
      projectsByStage: Object.fromEntries(sumByStage(reader).map((sum) => [sum.stage, sum.count])),
      checked: ids.length,
      mismatches: ids.flatMap((id) => mismatchesOf(reader, id)),
    };
  } finally {
    library.close();
  }
}
