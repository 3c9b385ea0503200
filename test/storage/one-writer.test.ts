import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { countUnits, insertUnit } from '../../src/storage/units.ts';
import { SAMPLE_UNITS } from '../support/library/sample-units.ts';
import type { ChildProgram } from '../support/library/child-program.ts';
import { startChild } from '../support/library/child-program.ts';
import { openTestLibrary } from '../support/library/open-test-library.ts';
import { save, temporaryFolder, temporaryLibrary } from '../support/library/temporary-library.ts';

async function readyChild(): Promise<ChildProgram> {
  const child = startChild('racing-child.ts');
  expect(await child.nextLine()).toBe('ready');
  return child;
}

describe('two processes and one library', () => {
  it('the second is refused while the first has it open', async () => {
    const folder = temporaryFolder();
    const child = await readyChild();
    child.send(folder);
    expect(await child.nextLine()).toBe('opened');
    expect(() => openTestLibrary(folder)).toThrow(expect.objectContaining({ code: 'locked' }) as Error);
    child.send('close');
    expect(await child.nextLine()).toBe('closed');
    temporaryLibrary({ folder });
  });

  it('the lock goes with a killed process', async () => {
    const folder = temporaryFolder();
    const child = await readyChild();
    child.send(folder);
    expect(await child.nextLine()).toBe('opened');
    await child.kill();
    const library = temporaryLibrary({ folder });
    save(library, (writer) => insertUnit(writer, SAMPLE_UNITS[0]!));
    expect(countUnits(library.reader)).toBe(1);
  });

  it('of three that start at once on a new folder, one gets it, fifty times', { timeout: 60_000 }, async () => {
    const children = await Promise.all([readyChild(), readyChild(), readyChild()]);
    for (let race = 0; race < 50; race += 1) {
      const folder = mkdtempSync(join(tmpdir(), 'gsr-race-'));
      for (const child of children) child.send(folder);
      const answers = await Promise.all(children.map((child) => child.nextLine()));
      expect(
        answers.filter((answer) => answer === 'opened'),
        `race ${String(race)}`,
      ).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'locked')).toHaveLength(2);
      for (const child of children) child.send('close');
      await Promise.all(children.map((child) => child.nextLine()));
      rmSync(folder, { recursive: true });
    }
  });
});

describe.skipIf(process.platform === 'win32')('a folder that cannot be written', () => {
  it('is refused by name, with and without a library in it', async () => {
    const folder = temporaryFolder();
    openTestLibrary(folder).close();
    const empty = temporaryFolder();
    for (const each of [folder, empty]) chmodSync(each, 0o555);
    onTestFinished(() => {
      for (const each of [folder, empty]) chmodSync(each, 0o755);
    });
    // The administrator may write anywhere, so the child gives that up first.
    const child = startChild('racing-child.ts', 'as-nobody');
    expect(await child.nextLine()).toBe('ready');
    for (const each of [folder, empty]) {
      child.send(each);
      expect(await child.nextLine()).toBe('readOnly');
    }
  });
});
