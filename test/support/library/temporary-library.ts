import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AuditDraft } from '../../../src/storage/audit.ts';
import { appendAudit } from '../../../src/storage/audit.ts';
import type { Connection } from '../../../src/storage/driver.ts';
import { openConnection } from '../../../src/storage/driver.ts';
import type { Library } from '../../../src/storage/library.ts';
import type { OpenOptions } from '../../../src/storage/open-library.ts';
import type { Writer } from '../../../src/storage/reader-writer.ts';
import { openTestLibrary } from './open-test-library.ts';

/** A folder of the running test's own, removed when it has finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gsr-library-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A new library of the running test's own, or the one in the folder; closed when the test has finished. */
export function temporaryLibrary(options: Partial<OpenOptions> = {}): Library {
  const library = openTestLibrary(options.folder ?? temporaryFolder(), options);
  onTestFinished(() => {
    library.close();
  });
  return library;
}

/** A plain connection to a closed library's file, for looking at it and tampering with it. */
export function rawConnection(folder: string, file = 'library.db'): Connection {
  const key = Buffer.from(readFileSync(join(folder, 'library.key'), 'utf8').trim(), 'hex');
  const connection = openConnection(join(folder, file), { key, mustExist: true });
  onTestFinished(() => {
    connection.close();
  });
  return connection;
}

/** An audit entry for writes whose entry the test is not about. */
export function someEntry(changes: Partial<AuditDraft> = {}): AuditDraft {
  return { action: 'test.save', summary: '保存', subject: { kind: 'library', id: null, label: '' }, ...changes };
}

/** Writes as 李样例 with some audit entry. */
export function save<Result>(library: Library, work: (writer: Writer) => Result): Result {
  return library.write('李样例', (writer) => {
    const result = work(writer);
    appendAudit(writer, someEntry());
    return result;
  });
}
