import type { ShellCallName } from '../../../src/contract/contract.ts';
import type { Handlers } from '../../../src/contract/dispatcher.ts';
import type { CallCore } from './call-core.ts';
import { openAttachment } from './open-path.ts';

type AttachmentsCall = Extract<ShellCallName, `attachments.${string}`>;

export function createAttachmentHandlers(callCore: CallCore): Handlers<AttachmentsCall> {
  return {
    async 'attachments.open'({ id }) {
      const { path } = await callCore('attachments.copyToOpen', { id });
      await openAttachment(path);
      return {};
    },
  };
}
