import { opinionOf } from '../../../../../src/domain/experts/after-meeting.ts';
import type { ExpertOpinion } from '../../../../../src/domain/experts/after-meeting.ts';
import { MAX_SCORE_TENTHS } from '../../../../../src/domain/experts/score-spread.ts';
import type { ExpertId, ProjectId } from '../../../../../src/domain/ids.ts';
import { formatTenths, parseTenths } from '../../../../../src/domain/tenths.ts';
import type { AfterPage } from '../after-page.ts';
import { attendedExperts } from '../after-page.ts';
import type { Edits } from '../use-edits.ts';

/** What an expert says of a project, as it is typed. */
export interface TypedOpinion {
  readonly score: string;
  readonly opinion: string;
}

/** Under what an edit is kept. */
export function opinionKey(projectId: ProjectId, expertId: ExpertId): string {
  return `${String(projectId)} ${String(expertId)}`;
}

/** A typed score in tenths, null where there is none; undefined when it cannot be read. */
export function readScore(typed: string): number | null | undefined {
  const plain = typed.normalize('NFKC').replaceAll(/\s/g, '');
  if (plain === '') return null;
  try {
    const tenths = parseTenths(plain);
    return tenths <= MAX_SCORE_TENTHS ? tenths : undefined;
  } catch {
    return undefined;
  }
}

/** What stands in the form: what was typed or else what is recorded. */
export function shownOpinion(
  { opinions }: AfterPage,
  edits: Edits<TypedOpinion>,
  projectId: ProjectId,
  expertId: ExpertId,
): TypedOpinion {
  const recorded = opinionOf(opinions, { projectId, expertId });
  const typed = edits.of(opinionKey(projectId, expertId));
  if (typed) return typed;
  const { scoreTenths = null, opinion = '' } = recorded ?? {};
  return { score: scoreTenths === null ? '' : formatTenths(scoreTenths), opinion };
}

/** An expert's score on a project. */
export interface NamedScore {
  readonly expertId: ExpertId;
  readonly name: string;
  readonly tenths: number;
}

/** The scores of a project as the form shows them, typed ones too. */
export function scoresOf(page: AfterPage, edits: Edits<TypedOpinion>, projectId: ProjectId): NamedScore[] {
  return attendedExperts(page).flatMap(({ expertId, name }) => {
    const tenths = readScore(shownOpinion(page, edits, projectId, expertId).score);
    return typeof tenths === 'number' ? [{ expertId, name, tenths }] : [];
  });
}

/** What was typed and can be saved, over all projects; null while a score cannot be read. */
export function typedOpinions(page: AfterPage, edits: Edits<TypedOpinion>): ExpertOpinion[] | null {
  const opinions: ExpertOpinion[] = [];
  for (const { projectId } of page.projects) {
    for (const { expertId } of attendedExperts(page)) {
      const typed = edits.of(opinionKey(projectId, expertId));
      if (!typed) continue;
      const scoreTenths = readScore(typed.score);
      if (scoreTenths === undefined) return null;
      opinions.push({ projectId, expertId, scoreTenths, opinion: typed.opinion });
    }
  }
  return opinions;
}
