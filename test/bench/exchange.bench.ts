import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ITEM_SHAPES } from '../../src/domain/exchange/item-shapes.ts';
import type { TableShape } from '../../src/domain/exchange/item-tree.ts';
import { openConnection } from '../../src/storage/driver.ts';
import { benchFolder, largeOffice } from '../support/bench/bench-library.ts';
import { compareCold, mustEqual, report } from '../support/bench/compare.ts';
import { coreInFolder } from '../support/core-in-folder.ts';
import { readAt, sendAll } from '../support/exchange/exchange-steps.ts';

const PROJECTS = 2_000;
const { office, bare, remove } = largeOffice(PROJECTS);

function tablesOf(shapes: readonly TableShape[]): string[] {
  return shapes.flatMap((shape) => [shape.table, ...tablesOf(shape.children ?? [])]);
}
const tables = ITEM_SHAPES.flatMap(({ table, children }) => [table, ...tablesOf(children)]);

/** The least that brings the same rows into another file: no names, no comparison, no rules, no encryption. */
function copyRows(): Promise<number> {
  const { path, remove: removeCopy } = benchFolder();
  const copy = openConnection(join(path, 'copy.db'), { key: null });
  copy.pragma('synchronous = FULL');
  const started = performance.now();
  copy.exec('BEGIN IMMEDIATE');
  for (const table of tables) {
    const rows = bare.prepare(`SELECT * FROM ${table}`).all([]) as Record<string, never>[];
    const columns = Object.keys(rows[0] ?? {});
    if (columns.length === 0) continue;
    copy.exec(`CREATE TABLE ${table} (${columns.join(', ')})`);
    const insert = copy.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`);
    for (const row of rows) insert.run(Object.values(row));
  }
  copy.exec('COMMIT');
  const took = performance.now() - started;
  copy.close();
  removeCopy();
  return Promise.resolve(took);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const reference = 'copy the same rows by bare SQL into a plain file, FULL';
let path = '';
const exported = await compareCold(
  { work: `export ${String(PROJECTS)} projects: looked at, encrypted, hashed`, reference },
  async () => {
    if (path !== '') rmSync(path);
    return timed(async () => {
      path = (await sendAll(office)).path;
    });
  },
  copyRows,
);

const times = { read: [] as number[], taken: [] as number[] };
for (let round = 0; round < 3; round += 1) {
  const folder = benchFolder();
  const other = coreInFolder(folder.path);
  let packageId = '';
  const read = await timed(async () => {
    ({ packageId } = await readAt(other, path));
  });
  const took = await timed(async () => {
    const { added } = await other.call('exchange.take', { packageId, decisions: [] });
    mustEqual(added >= PROJECTS, true, 'every project came');
  });
  times.read.push(read);
  times.taken.push(took);
  other.close();
  folder.remove();
}

const median = (values: readonly number[]) => values.toSorted((one, two) => one - two)[1] ?? Number.NaN;
const { referenceMs } = exported;
const rounded = (value: number) => Number(value.toPrecision(3));
const line = (work: string, ms: number) => ({
  work,
  reference,
  ms: rounded(ms),
  referenceMs,
  ratio: rounded(ms / referenceMs),
});
report([
  exported,
  line(`read and compare a package of ${String(PROJECTS)} projects: decrypted, every item checked`, median(times.read)),
  line(`take ${String(PROJECTS)} projects: indexed, stages, money, deadlines, audit, encrypted`, median(times.taken)),
]);
remove();
