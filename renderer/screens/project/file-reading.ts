import type { ProjectId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';

/** A project's file as it is being read. */
export type FileReading = ReturnType<typeof useProjectFile>;

/** Reads a project's file for the tabs that show it. */
export function useProjectFile(projectId: ProjectId) {
  return useCall('records.file', { projectId });
}
