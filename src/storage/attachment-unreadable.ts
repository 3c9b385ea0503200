import type { AttachmentState } from '../domain/attachment.ts';

const MESSAGES = {
  missing: '附件的文件不见了，可能被移走或删除。请从备份中取回资料库的 attachments 文件夹，或在附件列表中用原件补回。',
  altered: '附件的文件已被改动或损坏，程序没有采用它。请从备份中取回该文件，或在附件列表中用原件补回。',
} as const;

/** The kept bytes of an attachment are gone, or are not those that were added. */
export class AttachmentUnreadable extends Error {
  override readonly name = 'AttachmentUnreadable';
  readonly state: Exclude<AttachmentState, 'intact'>;

  constructor(state: Exclude<AttachmentState, 'intact'>, cause?: unknown) {
    super(MESSAGES[state], { cause });
    this.state = state;
  }
}
