import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendAudit, EVERY_ENTRY, listAudit } from '../../src/storage/audit.ts';
import { openConnection } from '../../src/storage/driver.ts';
import { libraryOn } from '../../src/storage/library.ts';
import type { Writer } from '../../src/storage/reader-writer.ts';
import { countUnits, insertUnit } from '../../src/storage/units.ts';
import { SAMPLE_UNITS } from '../support/library/sample-units.ts';
import { openTestLibrary } from '../support/library/open-test-library.ts';
import { save, someEntry, temporaryFolder, temporaryLibrary } from '../support/library/temporary-library.ts';

const [FIRST, SECOND] = [SAMPLE_UNITS[0]!, SAMPLE_UNITS[1]!];

describe('a use case is one transaction', () => {
  it('keeps all of it, with the entry of who and when', () => {
    const library = temporaryLibrary({ now: () => new Date('2026-09-28T01:02:03Z') });
    library.write('李样例', (writer) => {
      insertUnit(writer, FIRST);
      insertUnit(writer, SECOND);
      appendAudit(writer, someEntry({ summary: '登记单位' }));
    });
    expect(countUnits(library.reader)).toBe(2);
    const { rows } = listAudit(library.reader, EVERY_ENTRY, { page: 0, pageSize: 10 });
    expect(rows).toMatchObject([{ actor: '李样例', at: '2026-09-28T01:02:03.000Z', summary: '登记单位' }]);
  });

  it('keeps nothing of it when it throws', () => {
    const library = temporaryLibrary();
    expect(() =>
      library.write('李样例', (writer) => {
        insertUnit(writer, FIRST);
        appendAudit(writer, someEntry());
        throw new Error('中途出错');
      }),
    ).toThrow('中途出错');
    expect(countUnits(library.reader)).toBe(0);
    expect(listAudit(library.reader, EVERY_ENTRY, { page: 0, pageSize: 10 }).total).toBe(0);
  });

  it('keeps nothing without an audit entry', () => {
    const library = temporaryLibrary();
    expect(() => library.write('李样例', (writer) => insertUnit(writer, FIRST))).toThrow('audit');
    expect(countUnits(library.reader)).toBe(0);
  });

  it('never waits: a promise undoes it', () => {
    const library = temporaryLibrary();
    expect(() =>
      library.write('李样例', (writer) => {
        insertUnit(writer, FIRST);
        appendAudit(writer, someEntry());
        return Promise.resolve();
      }),
    ).toThrow('never waits');
    expect(countUnits(library.reader)).toBe(0);
  });

  it('is not begun inside another', () => {
    const library = temporaryLibrary();
    expect(() =>
      save(library, () => {
        save(library, () => undefined);
      }),
    ).toThrow('not nested');
  });

  it('counts revisions as it is kept, not as it is undone', () => {
    const library = temporaryLibrary();
    const before = library.revision;
    expect(() => library.write('李样例', () => undefined)).toThrow();
    expect(library.revision).toBe(before);
    save(library, () => undefined);
    expect(library.revision).toBe(before + 1);
  });
});

describe('reading cannot write', () => {
  it.each([
    'DELETE FROM unit',
    'INSERT INTO unit_alias (alias_key, unit_id, position, alias) VALUES (1, 1, 1, 1) RETURNING alias',
    'DROP TABLE unit',
  ])('%s', (sql) => {
    const { reader } = temporaryLibrary();
    expect(() => reader.get(sql)).toThrow(TypeError);
    expect(() => reader.all(sql)).toThrow(TypeError);
    expect(() => [...reader.iterate(sql)]).toThrow(TypeError);
  });

  it('a writer that was kept is useless after its transaction', () => {
    const library = temporaryLibrary();
    let kept: Writer | undefined;
    save(library, (writer) => {
      kept = writer;
    });
    expect(() => insertUnit(kept!, FIRST)).toThrow('has ended');
  });
});

describe('a save outlasts a power cut', () => {
  it('every connection writes at FULL, in WAL, with foreign keys, also after the first write', () => {
    const library = temporaryLibrary();
    const pragma = (name: string) => Object.values(library.reader.get<Record<string, unknown>>(`PRAGMA ${name}`)!)[0];
    for (const when of ['before', 'after'] as const) {
      if (when === 'after') save(library, (writer) => insertUnit(writer, FIRST));
      expect(pragma('synchronous')).toBe(2);
      expect(existsSync(join(library.folder, 'library.db-wal'))).toBe(true);
      expect(pragma('foreign_keys')).toBe(1);
    }
  });

  it('a connection that fell back to NORMAL is found with its first save', () => {
    const folder = temporaryFolder();
    openTestLibrary(folder).close();
    const key = Buffer.from(readFileSync(join(folder, 'library.key'), 'utf8').trim(), 'hex');
    // In WAL mode the driver runs at NORMAL unless FULL was asked for.
    const connection = openConnection(join(folder, 'library.db'), { key });
    connection.pragma('journal_mode = WAL');
    const library = libraryOn(connection, { key, now: () => new Date(), folder, release: () => undefined });
    expect(() => save(library, (writer) => insertUnit(writer, FIRST))).toThrow(
      expect.objectContaining({ code: 'notDurable' }) as Error,
    );
    library.close();
  });
});
