import type { Handlers } from '../../contract/dispatcher.ts';
import type { ServiceContext } from '../service-context.ts';
import { similarProjects } from './similar-projects.ts';

/** The use case of looking for projects that were declared before under another name. */
export function similarityHandlers(context: ServiceContext) {
  return {
    'similarity.closest': ({ projectId }) => ({
      limitPercent: context.policy.policy.similarityPercent,
      projects: similarProjects(context, projectId),
    }),
  } satisfies Handlers<'similarity.closest'>;
}
