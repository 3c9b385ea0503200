import { createHash } from 'node:crypto';
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
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openConnection } from '../../src/storage/driver.ts';
import { RELEASED_MIGRATIONS } from '../../src/storage/migrations/released-migrations.ts';
import { LibraryError } from '../../src/storage/library-error.ts';
import { insertUnit, listUnits } from '../../src/storage/units.ts';
import { SAMPLE_UNITS } from '../support/library/sample-units.ts';
import { openTestLibrary } from '../support/library/open-test-library.ts';
import { rawConnection, save, temporaryFolder, temporaryLibrary } from '../support/library/temporary-library.ts';

const [BUREAU] = SAMPLE_UNITS;

function failureOf(folder: string): LibraryError {
  try {
    openTestLibrary(folder).close();
  } catch (error) {
    if (error instanceof LibraryError) return error;
    throw error;
  }
  throw new Error('the library opened');
}

/** A closed library with one unit. */
function closedLibrary(): string {
  const folder = temporaryFolder();
  const library = openTestLibrary(folder);
  save(library, (writer) => insertUnit(writer, BUREAU!));
  library.close();
  return folder;
}

/** Fingerprints of the library and its key. */
function printsOf(folder: string): string[] {
  return ['library.db', 'library.key'].map((name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  );
}

describe('a new folder', () => {
  it('gets a library and a key that its user alone can read', () => {
    const library = temporaryLibrary();
    expect(library.schemaVersion).toBe(RELEASED_MIGRATIONS.length);
    const key = join(library.folder, 'library.key');
    if (process.platform !== 'win32') {
      expect(statSync(key).mode & 0o777).toBe(0o600);
      expect(statSync(join(library.folder, 'library.db')).mode & 0o077).toBe(0);
    }
    expect(readFileSync(key, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  });

  it('gets a different key than another', () => {
    const [first, second] = [temporaryLibrary(), temporaryLibrary()];
    const keyOf = (folder: string) => readFileSync(join(folder, 'library.key'), 'utf8');
    expect(keyOf(first.folder)).not.toBe(keyOf(second.folder));
  });

  it('has the library again that it was closed with', () => {
    const library = temporaryLibrary({ folder: closedLibrary() });
    expect(listUnits(library.reader, { query: '', page: 0, pageSize: 10 }).rows.map(({ name }) => name)).toEqual([
      BUREAU!.name,
    ]);
  });

  it('that does not exist is refused', () => {
    expect(failureOf(join(temporaryFolder(), '不存在')).code).toBe('deviceFailed');
  });

  it('is completed when the first creation was interrupted after the key was kept', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'library.creating'), '');
    const key = 'ab'.repeat(32);
    writeFileSync(join(folder, 'library.key'), key);
    temporaryLibrary({ folder });
    expect(readFileSync(join(folder, 'library.key'), 'utf8')).toBe(key);
    expect(existsSync(join(folder, 'library.creating'))).toBe(false);
  });
});

describe('what is in the files', () => {
  it('no text of the library is found in any byte of the folder', () => {
    const folder = closedLibrary();
    const library = openTestLibrary(folder);
    save(library, (writer) =>
      insertUnit(writer, { ...BUREAU!, name: '机密样例单位', aliases: [], note: '330105199001010000' }),
    );
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    library.close();
    for (const text of ['330105199001010000', '机密样例单位', 'CREATE TABLE']) {
      expect(files.filter((file) => file.includes(text))).toEqual([]);
    }
  });
});

describe('never starts empty over files that exist', () => {
  it('the key is missing: names the file, makes no other key', () => {
    const folder = closedLibrary();
    rmSync(join(folder, 'library.key'));
    const failure = failureOf(folder);
    expect(failure.code).toBe('keyMissing');
    expect(failure.message).toContain('library.key');
    expect(existsSync(join(folder, 'library.key'))).toBe(false);
  });

  it('the key is cut', () => {
    const folder = closedLibrary();
    writeFileSync(join(folder, 'library.key'), 'ab');
    expect(failureOf(folder).code).toBe('keyDamaged');
  });

  it('the key belongs to another library', () => {
    const folder = closedLibrary();
    writeFileSync(join(folder, 'library.key'), 'cd'.repeat(32));
    const before = printsOf(folder);
    expect(failureOf(folder).code).toBe('wrongKey');
    expect(printsOf(folder)).toEqual(before);
  });

  it('the library is missing but its key is there', () => {
    const folder = closedLibrary();
    rmSync(join(folder, 'library.db'));
    expect(failureOf(folder).code).toBe('libraryMissing');
    expect(existsSync(join(folder, 'library.db'))).toBe(false);
  });

  it('the library is missing but its log is there', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'library.db-wal'), 'log');
    expect(failureOf(folder).code).toBe('libraryMissing');
  });

  it.each([
    ['nothing', ''],
    ['a few bytes', '拱墅'],
  ])('the library holds %s', (_name, text) => {
    const folder = closedLibrary();
    writeFileSync(join(folder, 'library.db'), text);
    expect(failureOf(folder).code).toBe('damaged');
    expect(readFileSync(join(folder, 'library.db'), 'utf8')).toBe(text);
  });

  it('the library is cut', () => {
    const folder = closedLibrary();
    truncateSync(join(folder, 'library.db'), 8 * 4096);
    expect(failureOf(folder).code).toBe('damaged');
  });

  it('a page of the library is damaged: found when it is read, nothing is repaired in silence', () => {
    const folder = closedLibrary();
    const file = join(folder, 'library.db');
    const bytes = readFileSync(file);
    for (let offset = 3 * 4096; offset < bytes.length; offset += 4096) bytes[offset + 100]! ^= 1;
    writeFileSync(file, bytes);
    expect(() => {
      const library = temporaryLibrary({ folder });
      listUnits(library.reader, { query: '', page: 0, pageSize: 10 });
    }).toThrow(expect.objectContaining({ name: 'LibraryError', code: 'damaged' }) as Error);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('the file is a text', () => {
    const folder = closedLibrary();
    writeFileSync(join(folder, 'library.db'), '这不是数据库'.repeat(1000));
    expect(failureOf(folder).code).toBe('notALibrary');
  });

  it('the file is an unencrypted database', () => {
    const folder = closedLibrary();
    rmSync(join(folder, 'library.db'));
    const plain = openConnection(join(folder, 'library.db'), { key: null });
    plain.exec('CREATE TABLE note (text TEXT) STRICT');
    plain.close();
    expect(failureOf(folder).code).toBe('notALibrary');
  });

  it('the file is an encrypted database of something else', () => {
    const folder = closedLibrary();
    const connection = rawConnection(folder);
    connection.pragma('application_id = 7');
    connection.close();
    expect(failureOf(folder).code).toBe('notALibrary');
  });

  it('the library comes from a newer version: refused by name and left as it was', () => {
    const folder = closedLibrary();
    const connection = rawConnection(folder);
    connection.pragma('user_version = 99');
    connection.close();
    const before = printsOf(folder);
    const failure = failureOf(folder);
    expect(failure.code).toBe('newerVersion');
    expect(failure.message).toContain('99');
    expect(printsOf(folder)).toEqual(before);
  });
});

describe('one writer', () => {
  it('a second opening is refused while the first one lasts, and let in afterwards', () => {
    const folder = temporaryFolder();
    const library = openTestLibrary(folder);
    expect(failureOf(folder).code).toBe('locked');
    library.close();
    temporaryLibrary({ folder });
  });

  it('a failed opening lets go of the folder', () => {
    const folder = closedLibrary();
    const away = join(folder, 'away.key');
    copyFileSync(join(folder, 'library.key'), away);
    rmSync(join(folder, 'library.key'));
    expect(failureOf(folder).code).toBe('keyMissing');
    copyFileSync(away, join(folder, 'library.key'));
    temporaryLibrary({ folder });
  });

  it('a folder in the place of the lock is no lock', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'library.lock'));
    expect(failureOf(folder).code).toBe('deviceFailed');
  });
});
