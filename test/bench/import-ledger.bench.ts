import { join } from 'node:path';
import { openConnection } from '../../src/storage/driver.ts';
import { benchFolder } from '../support/bench/bench-library.ts';
import { compareCold, mustEqual, report } from '../support/bench/compare.ts';
import { coreInFolder } from '../support/core-in-folder.ts';
import { uglyLedger } from '../support/imports/ugly-ledger.ts';
import { importSteps } from '../support/imports/import-steps.ts';

const ROWS = 10_000;
const { path, remove } = benchFolder();
const office = coreInFolder(path);
const { mapped, preview, run } = importSteps(() => office);
const ledger = await uglyLedger({ rows: ROWS });

const bare = openConnection(join(path, 'bare.db'), { key: null });
bare.pragma('journal_mode = WAL');
bare.pragma('synchronous = FULL');
bare.exec('CREATE TABLE row (id INTEGER PRIMARY KEY, year INTEGER NOT NULL, content TEXT NOT NULL) STRICT');
const insert = bare.prepare('INSERT INTO row (year, content) VALUES (2022, ?)');
const deletion = bare.prepare('DELETE FROM row WHERE id = ?');

/** The reviewer chose file and columns and decided; from there on it is the core's time. */
async function importLedger(): Promise<number> {
  const draft = await mapped('projects', '台账.xlsx', ledger);
  const names = (await preview(draft)).unknownUnits.map(({ name }) => name);
  await office.call('imports.chooseUnits', { draft: draft.id, names, choice: 'create' });
  await preview(draft);
  const started = performance.now();
  const { id, created } = await run(draft);
  const took = performance.now() - started;
  mustEqual(created, ROWS, 'rows that were imported');
  const undoing = performance.now();
  await office.call('imports.undo', { id, reason: '再量一次' });
  undone.push(performance.now() - undoing);
  return took;
}
const undone: number[] = [];

function insertRows(): Promise<number> {
  const content = JSON.stringify({ name: '第1号业务系统升级项目', unit: '区城管局', approved: '21', note: '' });
  const started = performance.now();
  bare.exec('BEGIN IMMEDIATE');
  for (let row = 0; row < ROWS; row += 1) insert.run([content]);
  bare.exec('COMMIT');
  return Promise.resolve(performance.now() - started);
}

/** As undoing does: every row goes, one by one. */
function deleteRows(): Promise<number> {
  const ids = bare.prepare(`SELECT id FROM row ORDER BY id DESC LIMIT ${String(ROWS)}`).all([]) as { id: number }[];
  mustEqual(ids.length, ROWS, 'rows that are deleted');
  const started = performance.now();
  bare.exec('BEGIN IMMEDIATE');
  for (const { id } of ids) deletion.run([id]);
  bare.exec('COMMIT');
  return Promise.resolve(performance.now() - started);
}

const imported = await compareCold(
  {
    work: `import ${String(ROWS)} ledger rows: matched, indexed, money, audit, encrypted`,
    reference: 'insert as many JSON rows, plain file, FULL',
  },
  importLedger,
  insertRows,
);
// Each import above was taken back and measured.
const takenBack = await compareCold(
  {
    work: `undo an import of ${String(ROWS)} rows: unused, unchanged, out of the index, audit`,
    reference: 'delete as many rows, plain file, FULL',
  },
  () => Promise.resolve(undone.shift() ?? Number.NaN),
  deleteRows,
);
report([imported, takenBack]);
bare.close();
office.close();
remove();
