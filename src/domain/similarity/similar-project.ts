import type { Stage } from '../glossary.ts';
import { STAGES } from '../glossary.ts';
import type { ProjectId, UnitId } from '../ids.ts';
import type { Fen } from '../money.ts';
import type { SharedParts } from './shared-parts.ts';
import type { Similarity } from './similarity.ts';
import { similarityInWords } from './similarity.ts';

/** A project of the library that another one is like, and what they share. */
export interface SimilarProject {
  readonly id: ProjectId;
  readonly code: string;
  readonly name: string;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly planYear: number;
  readonly stage: Stage;
  readonly declaredAmount: Fen;
  readonly similarity: Similarity;
  readonly shared: SharedParts;
}

/** At most so many are shown beside a project. */
export const MOST_SIMILAR_SHOWN = 5;

/** Projects that are less alike than this, in percent, have only common words in common. */
export const LEAST_SIMILAR_SHOWN = 15;

/** What its unit has given up is shown, but it is no second project of the same kind. */
export function mayBeDuplicated({ stage }: Pick<SimilarProject, 'stage'>): boolean {
  return stage !== 'withdrawn' && stage !== 'cancelled';
}

/** Those that reach the office's limit, closest first. */
export function duplicatesAmong(projects: readonly SimilarProject[], limitPercent: number): SimilarProject[] {
  return projects.filter((project) => mayBeDuplicated(project) && project.similarity.percent >= limitPercent);
}

/** `“名称”（2027-0012，区城管局，已入库）相似度 82%（名称 90%、建设内容 80%、功能描述 70%）`. */
export function similarProjectInWords({ name, code, unitName, stage, similarity }: SimilarProject): string {
  const percent = String(similarity.percent);
  return `“${name}”（${code}，${unitName}，${STAGES[stage]}）相似度 ${percent}%（${similarityInWords(similarity)}）`;
}

/** What both share, in words for a letter or an opinion; empty when nothing can be quoted. */
export function sharedInWords({ names, items, phrases }: SharedParts): string {
  const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join('、');
  const parts = [
    ...(names.length > 0 ? [`名称均含${quoted(names)}`] : []),
    ...(items.length > 0 ? [`建设内容均有${quoted(items.map(({ one }) => one.name))}`] : []),
    ...(phrases.length > 0 ? [`功能描述均有${quoted(phrases.slice(0, 3))}`] : []),
  ];
  return parts.join('；');
}
