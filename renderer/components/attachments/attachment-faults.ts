import type { AttachmentState } from '../../../src/domain/attachment.ts';

/** How a kept file that is not whole is named, and what to do about it. */
export const ATTACHMENT_FAULTS: Readonly<
  Record<Exclude<AttachmentState, 'intact'>, { readonly label: string; readonly advice: string }>
> = {
  missing: {
    label: '文件遗失',
    advice: '资料库的 attachments 文件夹中没有这个文件，请从备份中取回，或用原件补回',
  },
  altered: { label: '文件被改动或损坏', advice: '文件与添加时不一致，请从备份中取回，或用原件补回' },
};
