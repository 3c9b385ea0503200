import { rmSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { NO_PROJECT_FILTER } from '../../src/contract/calls/project-calls.ts';
import { coreInFolder, temporaryFolder } from '../support/core-in-folder.ts';
import { startChild } from '../support/library/child-program.ts';

const ROWS = 12;
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Imports in a process of its own that dies right before that statement; how it ended, and how many there were. */
async function importedUntil(step: number) {
  const folder = temporaryFolder();
  folders.push(folder);
  const child = startChild('importing-child.ts', folder, String(step), String(ROWS));
  const counted = await child.nextLine();
  return { folder, signal: await child.ended(), steps: Number(counted ?? 0) };
}

/** What a library holds of the import when it is opened again. */
async function heldBy(folder: string) {
  const office = coreInFolder(folder);
  try {
    const sort = { by: 'code', descending: false } as const;
    const projects = await office.call('projects.list', { filter: NO_PROJECT_FILTER, sort, page: 0, pageSize: 50 });
    const units = await office.call('units.list', { query: '', page: 0, pageSize: 50 });
    const batches = await office.call('imports.list', { page: 0, pageSize: 50 });
    const found = await office.call('projects.list', {
      filter: { ...NO_PROJECT_FILTER, query: '历史项目' },
      sort,
      page: 0,
      pageSize: 50,
    });
    expect(await office.call('audit.verify', {})).toMatchObject({ intact: true });
    return [projects.total, found.total, units.total, batches.rows.map(({ created }) => created)];
  } finally {
    office.core.close();
  }
}

it('an import that is killed has written everything or nothing, wherever it was', async () => {
  const whole = await importedUntil(0);
  expect(whole.signal).toBeNull();
  const everything = [ROWS, ROWS, 1, [ROWS]];
  expect(await heldBy(whole.folder)).toEqual(everything);
  expect(whole.steps).toBeGreaterThan(ROWS);
  for (const step of [2, Math.floor(whole.steps / 2), whole.steps - 1, whole.steps]) {
    const { folder, signal } = await importedUntil(step);
    expect([step, signal]).toEqual([step, 'SIGKILL']);
    const held = await heldBy(folder);
    expect([[0, 0, 0, []], everything]).toContainEqual(held);
    if (step < whole.steps / 2 + 1) expect(held[0]).toBe(0);
  }
});
