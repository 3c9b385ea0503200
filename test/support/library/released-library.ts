import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { openCase } from '../../../src/services/records/case.ts';
import { checkLibrary } from '../../../src/storage/check-library.ts';
import type { Reader } from '../../../src/storage/reader-writer.ts';
import { verifyAudit } from '../../../src/storage/verify-audit.ts';
import { findSearchFaults } from './find-search-faults.ts';
import { temporaryFolder } from './temporary-library.ts';

const FIXTURES = join(import.meta.dirname, '../../migrations/fixtures');

/** A folder of the running test's own with the sample library as the last release with that schema saved it. */
export function releasedLibrary(schema: 2 | 3): string {
  const folder = temporaryFolder();
  cpSync(join(FIXTURES, `schema-${String(schema)}`), folder, { recursive: true });
  return folder;
}

/** Every project stands where its file says, the audit is whole with so many entries, and nothing is faulty. */
export function expectNothingLost(reader: Reader, { projects, entries }: { projects: number; entries: number }): void {
  for (let id = 1; id <= projects; id += 1) {
    const { project, stage } = openCase(reader, id as ProjectId);
    expect(project.stage).toBe(stage);
  }
  expect(checkLibrary(reader)).toEqual([]);
  expect(verifyAudit(reader)).toEqual({ entries, faults: [] });
  expect(findSearchFaults(reader)).toEqual([]);
}
