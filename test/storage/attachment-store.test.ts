import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_ATTACHMENT_BYTES } from '../../src/domain/attachment.ts';
import type { Library } from '../../src/storage/library.ts';
import { hashOf, inPieces, inventedBytes, readAll } from '../support/library/invented-bytes.ts';
import { openTestLibrary } from '../support/library/open-test-library.ts';
import { temporaryFolder, temporaryLibrary } from '../support/library/temporary-library.ts';

const PART = 1024 * 1024;

function fileOf({ folder }: Library, sha256: string): string {
  return join(folder, 'attachments', sha256.slice(0, 2), sha256);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A library with one kept content of so many bytes. */
async function kept(length: number) {
  const library = temporaryLibrary();
  const bytes = inventedBytes(length);
  const { sha256 } = await library.attachments.keep(inPieces(bytes));
  return { library, bytes, sha256, file: fileOf(library, sha256) };
}

async function* megabytes(count: number): AsyncGenerator<Uint8Array> {
  const megabyte = Buffer.alloc(PART);
  for (let given = 0; given < count; given += 1) {
    await Promise.resolve();
    yield megabyte;
  }
}

describe('a kept file', () => {
  it.each([
    ['one byte', 1],
    ['one part less a byte', PART - 1],
    ['exactly one part', PART],
    ['one part and a byte', PART + 1],
    ['exactly three parts', 3 * PART],
    ['five megabytes and some', 5_000_003],
  ])('of %s comes back as it was added', async (_name, length) => {
    const { library, bytes, sha256 } = await kept(length);
    expect(sha256).toBe(hashOf(bytes));
    expect((await readAll(library.attachments.read(sha256))).equals(bytes)).toBe(true);
    expect(await library.attachments.check(sha256, true)).toBe('intact');
  });

  it('comes back after the library was closed and opened', async () => {
    const folder = temporaryFolder();
    const bytes = inventedBytes(20_000);
    const first = openTestLibrary(folder);
    const { sha256 } = await first.attachments.keep(inPieces(bytes));
    first.close();
    const again = temporaryLibrary({ folder });
    expect((await readAll(again.attachments.read(sha256))).equals(bytes)).toBe(true);
  });

  it('lies once however often it is added, readable by its user alone', async () => {
    const { library, bytes, sha256, file } = await kept(100_000);
    await library.attachments.keep(inPieces(bytes, 999));
    expect(library.attachments.listKept()).toEqual([sha256]);
    expect(filesBelow(join(library.folder, 'attachments'))).toEqual([file]);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('shows nothing of its content in any byte of the folder', async () => {
    const library = temporaryLibrary();
    const marker = '身份证号 330105199001010000';
    await library.attachments.keep(inPieces(Buffer.from(marker.repeat(5_000)), 1000));
    const files = filesBelow(library.folder).map((file) => readFileSync(file));
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => file.includes('330105199001010000') || file.includes('身份证号'))).toEqual([]);
  });

  it('is encrypted anew each time: two libraries hold the same content in different bytes', async () => {
    const bytes = inventedBytes(5_000);
    const [first, second] = [temporaryLibrary(), temporaryLibrary()];
    const { sha256 } = await first.attachments.keep(inPieces(bytes));
    await second.attachments.keep(inPieces(bytes));
    expect(readFileSync(fileOf(first, sha256)).equals(readFileSync(fileOf(second, sha256)))).toBe(false);
  });
});

describe('an altered file', () => {
  it('is found whichever byte of it changed', async () => {
    const { library, sha256, file } = await kept(600);
    const whole = readFileSync(file);
    for (let place = 0; place < whole.length; place += 1) {
      const changed = Uint8Array.from(whole);
      changed[place] = whole[place]! ^ (1 << (place % 8));
      writeFileSync(file, changed);
      expect(await library.attachments.check(sha256, true), `byte ${String(place)}`).toBe('altered');
    }
    writeFileSync(file, whole);
    expect(await library.attachments.check(sha256, true)).toBe('intact');
  });

  it('is found wherever it was cut, between its parts, too, and when something was added', async () => {
    const { library, sha256, file } = await kept(2 * PART + 500);
    const { size } = statSync(file);
    const head = size - 3 * 16 - (2 * PART + 500);
    for (const length of [size - 1, size - 500 - 16, head + PART + 16, head + 5, head, 3, 0]) {
      truncateSync(file, length);
      expect(await library.attachments.check(sha256, true), `cut to ${String(length)}`).toBe('altered');
    }
    const { library: other, sha256: content, file: longer } = await kept(500);
    writeFileSync(longer, Buffer.concat([readFileSync(longer), Buffer.of(0)]));
    expect(await other.attachments.check(content, true)).toBe('altered');
  });

  it('is found when two of its parts changed places', async () => {
    const { library, sha256, file } = await kept(3 * PART);
    const whole = readFileSync(file);
    const sealed = PART + 16;
    const head = whole.length - 3 * sealed - 16;
    const part = (number: number) => whole.subarray(head + number * sealed, head + (number + 1) * sealed);
    writeFileSync(file, Buffer.concat([whole.subarray(0, head), part(1), part(0), part(2), whole.subarray(-16)]));
    expect(await library.attachments.check(sha256, true)).toBe('altered');
  });

  it('is found when another kept file was put in its place', async () => {
    const { library, sha256, file } = await kept(400);
    const other = await library.attachments.keep(inPieces(inventedBytes(400)));
    copyFileSync(fileOf(library, other.sha256), file);
    expect(await library.attachments.check(sha256, true)).toBe('altered');
  });

  it('cannot be read with the key of another library', async () => {
    const { library, sha256, file } = await kept(400);
    const other = temporaryLibrary();
    const place = fileOf(other, sha256);
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(file, place);
    expect(await library.attachments.check(sha256, true)).toBe('intact');
    expect(await other.attachments.check(sha256, true)).toBe('altered');
  });

  it('is never handed out to its end', async () => {
    const { library, sha256, file } = await kept(2 * PART);
    const whole = readFileSync(file);
    whole[whole.length - 20]! ^= 1;
    writeFileSync(file, whole);
    await expect(readAll(library.attachments.read(sha256))).rejects.toMatchObject({ state: 'altered' });
  });

  it('that was found intact before is noticed as soon as it was touched', async () => {
    const { library, sha256, file } = await kept(400);
    expect(await library.attachments.check(sha256, false)).toBe('intact');
    const whole = readFileSync(file);
    whole[100]! ^= 1;
    writeFileSync(file, whole);
    expect(await library.attachments.check(sha256, false)).toBe('altered');
    expect(await library.attachments.check(sha256, false)).toBe('altered');
  });

  it('is mended when the same content is added again, and so is a missing one', async () => {
    const { library, bytes, sha256, file } = await kept(5_000);
    writeFileSync(file, 'something else');
    await library.attachments.keep(inPieces(bytes));
    expect(await library.attachments.check(sha256, true)).toBe('intact');
    rmSync(file);
    expect(await library.attachments.check(sha256, true)).toBe('missing');
    await library.attachments.keep(inPieces(bytes));
    expect(await library.attachments.check(sha256, true)).toBe('intact');
  });
});

describe('a missing file', () => {
  it('is told, also when its whole folder has gone', async () => {
    const { library, sha256, file } = await kept(400);
    rmSync(file);
    expect(await library.attachments.check(sha256, false)).toBe('missing');
    rmSync(join(library.folder, 'attachments'), { recursive: true });
    expect(await library.attachments.check(sha256, false)).toBe('missing');
    expect(library.attachments.listKept()).toEqual([]);
    await expect(readAll(library.attachments.read(sha256))).rejects.toMatchObject({ state: 'missing' });
  });
});

describe('what is not kept', () => {
  it.each([
    ['an empty file', 0, '文件是空的'],
    ['a file of more than 200 MB', MAX_ATTACHMENT_BYTES / PART + 1, '上限'],
  ])('%s leaves nothing behind', async (_name, count, message) => {
    const library = temporaryLibrary();
    await expect(library.attachments.keep(megabytes(count))).rejects.toThrow(message);
    expect(filesBelow(join(library.folder, 'attachments'))).toEqual([]);
  });

  it('a source that fails in the middle leaves nothing behind', async () => {
    const library = temporaryLibrary();
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield* inPieces(inventedBytes(3 * PART));
      throw new Error('the disk was pulled');
    }
    await expect(library.attachments.keep(failing())).rejects.toThrow('the disk was pulled');
    expect(filesBelow(join(library.folder, 'attachments'))).toEqual([]);
  });

  it('what an interrupted keeping left is cleared at the next start, kept files are not', async () => {
    const folder = temporaryFolder();
    const library = openTestLibrary(folder);
    const { sha256 } = await library.attachments.keep(inPieces(inventedBytes(400)));
    library.close();
    const unfinished = join(folder, 'attachments', '0d2c.new');
    writeFileSync(unfinished, 'half');
    const again = temporaryLibrary({ folder });
    expect(existsSync(unfinished)).toBe(false);
    expect(again.attachments.listKept()).toEqual([sha256]);
  });
});
