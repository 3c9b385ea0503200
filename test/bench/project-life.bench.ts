import { join } from 'node:path';
import type { ProjectId } from '../../src/domain/ids.ts';
import type { RecordDraft } from '../../src/domain/records/record-kinds.ts';
import { openConnection } from '../../src/storage/driver.ts';
import { ALL_DEADLINES } from '../../src/storage/open-deadlines.ts';
import { largeOffice } from '../support/bench/bench-library.ts';
import { compare, mustEqual, report } from '../support/bench/compare.ts';

const PROJECTS = 100_000;
const { office, bare, remove } = largeOffice(PROJECTS);
const size = PROJECTS.toLocaleString('en');

const deadlines = bare.prepare(
  `SELECT d.*, p.name, u.name FROM open_deadline d JOIN project p ON p.id = d.project_id JOIN unit u ON u.id = p.unit_id
   ORDER BY d.day, d.id LIMIT 50`,
);
const overdue = bare.prepare(
  `SELECT d.*, p.name, u.name FROM open_deadline d JOIN project p ON p.id = d.project_id JOIN unit u ON u.id = p.unit_id
   WHERE d.kind = 'monitoring' AND d.day < '2026-09-28' ORDER BY d.day, d.id LIMIT 50`,
);
const building = bare.prepare(`SELECT id FROM project WHERE stage = 'implementing' ORDER BY id LIMIT 200`).all([]) as {
  id: ProjectId;
}[];
const rowsOfProject = bare.prepare('SELECT * FROM project_record WHERE project_id = ? ORDER BY id');

let turn = 0;
function nextProject(): ProjectId {
  turn = (turn + 1) % building.length;
  const project = building[turn];
  if (!project) throw new Error('the generated library has no project that is being built');
  return project.id;
}

function milestone(name: string): RecordDraft {
  return { kind: 'milestone', fields: { reachedOn: '2026-09-28', name, plannedOn: null, note: '' } } as RecordDraft;
}

async function keepMilestone(): Promise<void> {
  const projectId = nextProject();
  const { version } = await office.call('records.file', { projectId });
  const draft = milestone(`里程碑${String(turn)}`);
  await office.call('records.add', { projectId, version, draft, reasons: [], attachmentIds: [] });
}

const plain = openConnection(join(office.folder, 'bare.db'), { key: null });
plain.pragma('journal_mode = WAL');
plain.pragma('synchronous = FULL');
plain.exec('CREATE TABLE record (id INTEGER PRIMARY KEY, fields TEXT NOT NULL) STRICT');
mustEqual(plain.pragma('synchronous'), 2, 'the reference writes as durably as the library');
const begin = plain.prepare('BEGIN IMMEDIATE');
const commit = plain.prepare('COMMIT');
const insert = plain.prepare('INSERT INTO record (fields) VALUES (?)');

const results = [
  await compare({
    work: `${size}: page of 50 open deadlines, counted by light`,
    reference: 'SQL, page alone',
    run: () => office.call('deadlines.list', { filter: ALL_DEADLINES, page: 0, pageSize: 50 }),
    against: () => deadlines.all([]),
  }),
  await compare({
    work: `${size}: page of 50 overdue reports, counted by light`,
    reference: 'SQL, page alone',
    run: () =>
      office.call('deadlines.list', {
        filter: { ...ALL_DEADLINES, kind: 'monitoring', light: 'over' },
        page: 0,
        pageSize: 50,
      }),
    against: () => overdue.all([]),
  }),
  await compare({
    work: `${size}: a project's file: records, steps with their rules, money, deadlines`,
    reference: 'SQL, its records alone',
    run: () => office.call('records.file', { projectId: nextProject() }),
    against: () => rowsOfProject.all([nextProject()]),
  }),
  await compare({
    work: `${size}: open a file and keep a record: rules, stage, money, deadlines, audit, encrypted`,
    reference: 'insert of the same JSON, plain file, FULL',
    run: keepMilestone,
    against: () => {
      begin.run([]);
      insert.run([JSON.stringify(milestone(`里程碑${String(turn)}`))]);
      commit.run([]);
    },
    timeMs: 250,
  }),
];
plain.close();
remove();
report(results);
