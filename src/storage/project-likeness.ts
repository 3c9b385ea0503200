import type { ProjectId } from '../domain/ids.ts';
import { decodeLikeness, encodeLikeness } from '../domain/similarity/likeness-bytes.ts';
import type { ComparedContent, Likeness } from '../domain/similarity/likeness.ts';
import { likenessOf } from '../domain/similarity/likeness.ts';
import type { Reader, Writer } from './reader-writer.ts';

/** Keeps what a project is compared by, in the transaction that writes its content. */
export function writeLikeness(writer: Pick<Writer, 'run'>, id: ProjectId, content: ComparedContent): void {
  writer.run('INSERT OR REPLACE INTO project_likeness (project_id, features) VALUES (?, ?)', [
    id,
    encodeLikeness(likenessOf(content)),
  ]);
}

/** A project with what it is compared by. */
export interface ComparableProject {
  readonly id: ProjectId;
  readonly code: string;
  readonly likeness: Likeness;
}

// A draft was not handed in; what was split or merged goes on in other projects, which are compared themselves.
const COMPARABLE = `SELECT p.id, p.code, l.features FROM project_likeness l JOIN project p ON p.id = l.project_id
  WHERE p.stage NOT IN ('draft', 'splitUp', 'mergedAway')`;

/** Every project that others are compared with, one by one: the library may hold very many. */
export function* comparableProjects(reader: Reader): Generator<ComparableProject> {
  const rows = reader.iterate<{ id: ProjectId; code: string; features: Uint8Array }>(COMPARABLE);
  for (const { id, code, features } of rows) yield { id, code, likeness: decodeLikeness(features) };
}
