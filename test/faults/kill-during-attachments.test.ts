import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listAttachmentHashes } from '../../src/storage/attachments.ts';
import { verifyAudit } from '../../src/storage/verify-audit.ts';
import { chanceFrom } from '../support/library/chance.ts';
import { startChild } from '../support/library/child-program.ts';
import { fillLibrary } from '../support/library/large-library.ts';
import { openTestLibrary } from '../support/library/open-test-library.ts';
import { temporaryFolder } from '../support/library/temporary-library.ts';

const ROUNDS = Number(process.env['GSR_KILL_ROUNDS'] ?? 30);

function libraryWithProject(): string {
  const folder = temporaryFolder();
  const library = openTestLibrary(folder);
  fillLibrary(library, 1);
  library.close();
  return folder;
}

/** Lets a process add attachments, kills it some time after an acknowledged one, and answers all those. */
async function attachUntilKilled(folder: string, seed: number): Promise<string[]> {
  const child = startChild('attaching-child.ts', folder, String(seed));
  const enough = chanceFrom(seed).whole(0, 12);
  const acknowledged: string[] = [];
  for (let line = await child.nextLine(); line !== undefined; line = await child.nextLine()) {
    acknowledged.push(line);
    // The next one is under way by now: its file half written, whole, or named, but not yet acknowledged.
    if (acknowledged.length === enough + 1) setImmediate(() => child.process.kill('SIGKILL'));
  }
  if ((await child.ended()) !== 'SIGKILL') throw new Error('the adding process ended by itself');
  return acknowledged;
}

it(
  `a process killed ${String(ROUNDS)} times while it adds attachments loses none, and names none that is not there`,
  {
    timeout: 0,
  },
  async () => {
    const template = libraryWithProject();
    let unnamed = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const folder = join(temporaryFolder(), 'library');
      cpSync(template, folder, { recursive: true });
      const acknowledged = await attachUntilKilled(folder, round);
      const library = openTestLibrary(folder);
      const named = listAttachmentHashes(library.reader, null);
      expect(named).toEqual(expect.arrayContaining(acknowledged));
      for (const sha256 of named) expect(await library.attachments.check(sha256, true)).toBe('intact');
      const kept = library.attachments.listKept();
      // At most the one that was under way.
      expect(kept.length - named.length).toBeOneOf([0, 1]);
      unnamed += kept.length - named.length;
      expect(readdirSync(join(folder, 'attachments')).filter((name) => name.endsWith('.new'))).toEqual([]);
      expect(verifyAudit(library.reader).faults).toEqual([]);
      library.close();
    }
    process.stdout.write(`${String(ROUNDS)} kills, ${String(unnamed)} files that nothing names, none lost\n`);
  },
);

it('a process killed between the file and its row leaves one file that nothing names, which is told and stays', async () => {
  const folder = libraryWithProject();
  const child = startChild('attaching-child.ts', folder, '7', '3');
  expect(await child.ended()).toBe('SIGKILL');
  for (let start = 0; start < 2; start += 1) {
    const library = openTestLibrary(folder);
    const named = listAttachmentHashes(library.reader, null);
    expect(named).toHaveLength(2);
    const unnamed = library.attachments.listKept().filter((sha256) => !named.includes(sha256));
    expect(unnamed).toHaveLength(1);
    expect(await library.attachments.check(unnamed[0]!, true)).toBe('intact');
    library.close();
  }
});
