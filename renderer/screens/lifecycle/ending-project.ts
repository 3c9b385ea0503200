import type { ProjectView } from '../../../src/contract/shapes/project.ts';

/** A project that is about to be split up or to go into another. */
export type EndingProject = Pick<ProjectView, 'id' | 'code' | 'version'> & {
  readonly content: Pick<ProjectView['content'], 'name'>;
};
