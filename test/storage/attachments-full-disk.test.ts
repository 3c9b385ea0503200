import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chanceFrom } from '../support/library/chance.ts';
import { inPieces, inventedBytes } from '../support/library/invented-bytes.ts';
import { smallDisk } from '../support/library/small-disk.ts';
import { temporaryLibrary } from '../support/library/temporary-library.ts';

it('a full disk is named, leaves no half of a file, and the same file is kept once there is room', async (context) => {
  const folder = smallDisk();
  if (folder === null) return context.skip('a disk of its own needs the right to mount one');
  const library = temporaryLibrary({ folder });
  const ballast = join(folder, 'ballast');
  const chance = chanceFrom(21);
  const kept = new Set<string>();
  for (let round = 0; round < 20; round += 1) {
    const bytes = inventedBytes(30_000);
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(ballast, new Uint8Array(Math.max(0, bavail * bsize - chance.whole(0, 7) * 4096)));
    await expect(library.attachments.keep(inPieces(bytes))).rejects.toMatchObject({
      name: 'LibraryError',
      code: 'diskFull',
      message: expect.stringContaining('磁盘空间不足') as string,
    });
    expect(readdirSync(join(folder, 'attachments')).filter((name) => name.endsWith('.new'))).toEqual([]);
    rmSync(ballast);
    const { sha256 } = await library.attachments.keep(inPieces(bytes));
    kept.add(sha256);
    expect(new Set(library.attachments.listKept())).toEqual(kept);
  }
  for (const sha256 of kept) expect(await library.attachments.check(sha256, true)).toBe('intact');
});
