import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ProjectId } from '../../src/domain/ids.ts';
import { decodeLikeness } from '../../src/domain/similarity/likeness-bytes.ts';
import { likenessOf } from '../../src/domain/similarity/likeness.ts';
import { getProject } from '../../src/storage/projects.ts';
import { temporaryFolder, temporaryLibrary } from '../support/library/temporary-library.ts';

it('projects of a library of the release before are compared by what they declare, like new ones', () => {
  const folder = temporaryFolder();
  cpSync(join(import.meta.dirname, 'fixtures/schema-3'), folder, { recursive: true });
  const { reader } = temporaryLibrary({ folder });
  const filled = reader.all<{ id: ProjectId; features: Uint8Array }>(
    'SELECT p.id, l.features FROM project p LEFT JOIN project_likeness l ON l.project_id = p.id',
  );
  expect(filled).toHaveLength(16);
  for (const { id, features } of filled) {
    expect(decodeLikeness(features)).toEqual(likenessOf(getProject(reader, id).content));
  }
});
