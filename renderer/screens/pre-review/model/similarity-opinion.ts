import type { PreReviewItem } from '../../../../src/domain/pre-review.ts';
import type { SimilarProject } from '../../../../src/domain/similarity/similar-project.ts';
import { sharedInWords, similarProjectInWords } from '../../../../src/domain/similarity/similar-project.ts';
import { withPhrase } from './quick-phrases.ts';

const LONGEST_PROBLEM = 2000;
const LONGEST_BASIS = 1000;

/** The item 与库内项目相似度 with a similar project behind what is written: what is shared, and where it was found. */
export function withSimilarProject(
  { problem, basis }: Pick<PreReviewItem, 'problem' | 'basis'>,
  project: SimilarProject,
): Pick<PreReviewItem, 'problem' | 'basis'> {
  const shared = sharedInWords(project.shared);
  const found = `与库内项目${similarProjectInWords(project)}${shared === '' ? '' : `：${shared}`}。`;
  return {
    problem: withPhrase(problem, found).slice(0, LONGEST_PROBLEM),
    basis: withPhrase(basis, `项目库比对：${project.code} ${project.name}。`).slice(0, LONGEST_BASIS),
  };
}
