import { NO_PROJECT_FILTER } from '../../../../src/contract/calls/project-calls.ts';
import type { Stage } from '../../../../src/domain/glossary.ts';
import { useCall } from '../../../client/use-call.ts';

const MOST_RECENT = { sort: { by: 'updatedAt', descending: true }, page: 0 } as const;

/** Projects of these stages (of any where null) that are found by `query`, and how many of other stages are, too. */
export function useOfferedProjects(query: string, stages: readonly Stage[] | null) {
  const filter = { ...NO_PROJECT_FILTER, query };
  const found = useCall('projects.list', {
    filter: { ...filter, stages: [...(stages ?? [])] },
    ...MOST_RECENT,
    pageSize: 20,
  });
  const all = useCall('projects.list', { filter, ...MOST_RECENT, pageSize: 1 }, stages !== null);
  const others = stages === null || !found.data || !all.data ? 0 : Math.max(0, all.data.total - found.data.total);
  return { rows: found.data?.rows ?? [], isPending: found.isPending, others };
}
