import type { ProjectId } from '../../domain/ids.ts';
import type { ProjectContent } from '../../domain/project.ts';
import { comparerOf } from '../../domain/similarity/compare-likeness.ts';
import { likenessOf } from '../../domain/similarity/likeness.ts';
import { sharedParts } from '../../domain/similarity/shared-parts.ts';
import type { SimilarProject } from '../../domain/similarity/similar-project.ts';
import { LEAST_SIMILAR_SHOWN, MOST_SIMILAR_SHOWN } from '../../domain/similarity/similar-project.ts';
import type { Similarity } from '../../domain/similarity/similarity.ts';
import { bySimilarity } from '../../domain/similarity/similarity.ts';
import { isEditable } from '../../domain/stage.ts';
import { findLatestDeclaration, getDeclaredContent } from '../../storage/declarations.ts';
import type { Library } from '../../storage/library.ts';
import { comparableProjects } from '../../storage/project-likeness.ts';
import { getProject } from '../../storage/projects.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { ServiceContext } from '../service-context.ts';

interface Closeness {
  readonly id: ProjectId;
  readonly code: string;
  readonly similarity: Similarity;
}

/** What a project declares: as handed in, once its unit can no longer change it. */
function declaredContent(reader: Reader, id: ProjectId): ProjectContent {
  const { stage, content } = getProject(reader, id);
  const declaration = isEditable(stage) ? undefined : findLatestDeclaration(reader, id);
  return declaration ? getDeclaredContent(reader, declaration.id) : content;
}

/** Of equals by code: on every machine the same, in whatever order the projects came to it. */
function byCloseness(one: Closeness, other: Closeness): number {
  return bySimilarity(one.similarity, other.similarity) || (one.code < other.code ? -1 : 1);
}

/** The closest of all others; only those few are held while the library goes by. */
function closestOf(reader: Reader, id: ProjectId, content: ProjectContent): Closeness[] {
  const similarityTo = comparerOf(likenessOf(content));
  let closest: Closeness[] = [];
  for (const other of comparableProjects(reader)) {
    if (other.id === id) continue;
    const similarity = similarityTo(other.likeness);
    const found = { id: other.id, code: other.code, similarity };
    const last = closest.at(-1);
    const full = closest.length === MOST_SIMILAR_SHOWN;
    if (similarity.percent < LEAST_SIMILAR_SHOWN) continue;
    if (full && last && byCloseness(found, last) > 0) continue;
    closest = [...closest, found].toSorted(byCloseness).slice(0, MOST_SIMILAR_SHOWN);
  }
  return closest;
}

function compareWithLibrary(reader: Reader, id: ProjectId): SimilarProject[] {
  const content = declaredContent(reader, id);
  return closestOf(reader, id, content).map(({ id: otherId, similarity }) => {
    const other = getProject(reader, otherId);
    return {
      id: otherId,
      code: other.code,
      name: other.content.name,
      unitId: other.content.unitId,
      unitName: other.unitName,
      planYear: other.content.planYear,
      stage: other.stage,
      declaredAmount: other.declaredAmount,
      similarity,
      shared: sharedParts(content, other.content),
    };
  });
}

/** What was compared at a library's revision; the screen, the rule and the letter ask about the same project in turn. */
const compared = new WeakMap<Library, { revision: number; found: Map<ProjectId, SimilarProject[]> }>();

/** The projects of the whole library that a project is most like, closest first. */
export function similarProjects({ library, reader }: ServiceContext, id: ProjectId): SimilarProject[] {
  const { revision } = library;
  let kept = compared.get(library);
  if (kept?.revision !== revision) {
    kept = { revision, found: new Map() };
    compared.set(library, kept);
  }
  const found = kept.found.get(id) ?? compareWithLibrary(reader, id);
  kept.found.set(id, found);
  return found;
}
