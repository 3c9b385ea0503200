import type { DeadlineRow } from '../../src/contract/calls/deadline-calls.ts';

/** Where a deadline is handled: the pre-review at its desk, everything else on the project's page. */
export function deadlinePlace({ kind, projectId }: Pick<DeadlineRow, 'kind' | 'projectId'>): string {
  return `${kind === 'preReview' ? '/pre-reviews' : '/projects'}/${String(projectId)}`;
}
