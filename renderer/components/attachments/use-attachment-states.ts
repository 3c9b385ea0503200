import type { Attachment } from '../../../src/contract/shapes/attachment.ts';
import type { AttachmentState } from '../../../src/domain/attachment.ts';
import type { AttachmentId, ProjectId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';

/** How the kept files of a project's attachments stand, looked at anew each time; all lists of a page ask once. */
export function useAttachmentStates(attachments: readonly Attachment[]): ReadonlyMap<AttachmentId, AttachmentState> {
  const [first] = attachments;
  const projectId = first?.projectId ?? (0 as ProjectId);
  const { data } = useCall('attachments.list', { projectId }, first !== undefined, true);
  return new Map(data?.rows.map(({ id, state }) => [id, state]));
}
