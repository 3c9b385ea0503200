import type { Handlers } from '../../contract/dispatcher.ts';
import type { ServiceContext } from '../service-context.ts';
import { checkMerge, mergeProject } from './merge-project.ts';
import { projectLinks } from './project-links.ts';
import { checkSplit, splitProject } from './split-project.ts';

/** The use cases of 拆分 and 合并. */
export function lifecycleHandlers(context: ServiceContext) {
  return {
    'lifecycle.checkSplit': (input) => ({ answers: checkSplit(context, input) }),
    'lifecycle.split': (input) => splitProject(context, input),
    'lifecycle.checkMerge': (input) => checkMerge(context, input),
    'lifecycle.merge': (input) => mergeProject(context, input),
    'lifecycle.links': ({ projectId }) => ({ links: projectLinks(context.reader, projectId) }),
  } satisfies Handlers<
    'lifecycle.checkSplit' | 'lifecycle.split' | 'lifecycle.checkMerge' | 'lifecycle.merge' | 'lifecycle.links'
  >;
}
