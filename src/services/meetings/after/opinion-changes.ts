import type { ExpertOpinion } from '../../../domain/experts/after-meeting.ts';
import { opinionOf, saysSomething, saysTheSame } from '../../../domain/experts/after-meeting.ts';

/** What would be written in the place of what. */
export interface OpinionChange {
  readonly before: ExpertOpinion | null;
  readonly after: ExpertOpinion;
}

/** Which of the opinions differ from what is recorded. */
export function opinionChanges(recorded: readonly ExpertOpinion[], said: readonly ExpertOpinion[]): OpinionChange[] {
  return said
    .map((after) => ({ before: opinionOf(recorded, after) ?? null, after }))
    .filter(({ before, after }) => (before ? !saysTheSame(before, after) : saysSomething(after)));
}
