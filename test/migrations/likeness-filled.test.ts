import { expect, it } from 'vitest';
import type { ProjectId } from '../../src/domain/ids.ts';
import { decodeLikeness } from '../../src/domain/similarity/likeness-bytes.ts';
import { likenessOf } from '../../src/domain/similarity/likeness.ts';
import { getProject } from '../../src/storage/projects.ts';
import { releasedLibrary } from '../support/library/released-library.ts';
import { temporaryLibrary } from '../support/library/temporary-library.ts';

it('projects of a library of the release before are compared by what they declare, like new ones', () => {
  const { reader } = temporaryLibrary({ folder: releasedLibrary(3) });
  const filled = reader.all<{ id: ProjectId; features: Uint8Array }>(
    'SELECT p.id, l.features FROM project p LEFT JOIN project_likeness l ON l.project_id = p.id',
  );
  expect(filled).toHaveLength(16);
  for (const { id, features } of filled) {
    expect(decodeLikeness(features)).toEqual(likenessOf(getProject(reader, id).content));
  }
});
