import { expect } from 'vitest';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { PreReviewConclusion } from '../../../src/domain/glossary.ts';
import { FUND_SOURCES, keysOf } from '../../../src/domain/glossary.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { ledgerFaults } from '../../../src/domain/ledger-faults.ts';
import { moneyLedger, shareOf } from '../../../src/domain/money-ledger.ts';
import type { ProjectFile, ProjectRecord } from '../../../src/domain/records/project-file.ts';
import { deriveStage } from '../../../src/domain/stage.ts';
import type { LibraryProbe } from '../library/library-probe.ts';
import type { WatchedOffice } from './watched-office.ts';

type File = CallOutput<'records.file'>;

/** The records of the latest round that hold, each in the place of its first row. */
function holdingRecords(file: File): ProjectRecord[] {
  return file.records
    .flatMap(({ holdsAs, kind, round, on, fields }) =>
      holdsAs === null || round !== file.round ? [] : [{ id: holdsAs, kind, round, on, fields } as ProjectRecord],
    )
    .toSorted((a, b) => a.id - b.id);
}

function expectMoneyCached(probe: LibraryProbe, projectId: ProjectId, file: ProjectFile): void {
  const ledger = moneyLedger(file);
  const { reviewed, approved, arranged, issued, ceiling, awarded, contracted, paid } = ledger;
  const [money] = probe.rows(
    `SELECT reviewed_fen AS reviewed, approved_fen AS approved, arranged_fen AS arranged, issued_fen AS issued,
       ceiling_fen AS ceiling, awarded_fen AS awarded, contracted_fen AS contracted, paid_fen AS paid
     FROM project_money WHERE project_id = ${String(projectId)}`,
  );
  expect(money ?? null).toEqual(
    // A draft that nothing happened to yet has no money beyond what it declares.
    money === undefined && file.declarations.length === 0
      ? null
      : { reviewed, approved, arranged, issued, ceiling, awarded, contracted, paid },
  );
  const expected = ledger.years.flatMap(({ year, ...flows }) =>
    keysOf(FUND_SOURCES).flatMap((source) => {
      const row = {
        year,
        source,
        requested: shareOf(flows.requested, source),
        arranged: shareOf(flows.arranged, source),
        issued: shareOf(flows.issued, source),
        paid: shareOf(flows.paid, source),
      };
      return row.requested + row.arranged + row.issued + row.paid === 0 ? [] : [row];
    }),
  );
  const years = probe.rows(
    `SELECT year, source, requested_fen AS requested, arranged_fen AS arranged, issued_fen AS issued, paid_fen AS paid
     FROM project_year_money WHERE project_id = ${String(projectId)}`,
  );
  expect(new Set(years.map((row) => JSON.stringify(row)))).toEqual(new Set(expected.map((row) => JSON.stringify(row))));
  expect(ledgerFaults(file, ledger)).toEqual([]);
}

function expectDeadlinesCached(probe: LibraryProbe, projectId: ProjectId, { deadlines }: File): void {
  const cached = probe.rows(
    `SELECT title, due_on AS due, paused FROM open_deadline WHERE project_id = ${String(projectId)} ORDER BY id`,
  );
  const expected = deadlines.map(({ title, count }) => ({ title, due: count.due, paused: Number(count.paused) }));
  expect(cached).toEqual(expected);
  const [project] = probe.rows<{ dueOn: string | null }>(
    `SELECT due_on AS dueOn FROM project WHERE id = ${String(projectId)}`,
  );
  const dues = deadlines.flatMap(({ count }) => count.due ?? []).toSorted();
  expect(project?.dueOn).toBe(dues[0] ?? null);
}

/**
 * Expects everything that is kept about a project to follow from its records: its stage, its money, its deadlines; and
 * the money to reconcile. `issuedConclusion` is what the test itself issued for the latest round.
 */
export async function expectProjectFollows(
  { call, probe }: Pick<WatchedOffice, 'call' | 'probe'>,
  projectId: ProjectId,
  issuedConclusion: PreReviewConclusion | null,
): Promise<File> {
  const file = await call('records.file', { projectId });
  const { project, declarations } = await call('projects.get', { id: projectId });
  const records = holdingRecords(file);
  const stage = deriveStage({ declarations: declarations.length, issuedConclusion, records });
  expect(file.stage).toBe(stage);
  const [row] = probe.rows<{ stage: string }>(`SELECT stage FROM project WHERE id = ${String(projectId)}`);
  expect(row?.stage).toBe(stage);
  expectMoneyCached(probe, projectId, { content: project.content, declarations, preReview: null, records });
  expectDeadlinesCached(probe, projectId, file);
  return file;
}
