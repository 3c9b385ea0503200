import { InvalidValue } from './invalid-value.ts';

/** Where the bytes of an attachment stand: as they were added, changed since (or unreadable), or gone. */
export type AttachmentState = 'intact' | 'altered' | 'missing';

/** A single file may have at most this many bytes: 200 MB. */
export const MAX_ATTACHMENT_BYTES = 200 * 1024 * 1024;

/** What kinds of file there are, by what the name ends in. */
export const ATTACHMENT_KINDS = {
  word: 'Word 文档',
  excel: 'Excel 工作簿',
  pdf: 'PDF',
  image: '图片',
  other: '其他',
} as const;
export type AttachmentKind = keyof typeof ATTACHMENT_KINDS;

// Nothing here is a program, nor a document made to carry one.
const OPENED: Readonly<Record<AttachmentKind, string>> = {
  word: 'doc docx wps',
  excel: 'xls xlsx et',
  pdf: 'pdf',
  image: 'jpg jpeg png gif bmp tif tiff',
  other: 'ofd ppt pptx dps txt csv',
};
const KIND_OF_ENDING: ReadonlyMap<string, AttachmentKind> = new Map(
  Object.entries(OPENED).flatMap(([kind, endings]) => endings.split(' ').map((ending) => [ending, kind] as const)),
) as Map<string, AttachmentKind>;

/** `报告.DOCX` → `docx`; empty without one. */
export function endingOf(fileName: string): string {
  return /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

export function attachmentKind(fileName: string): AttachmentKind {
  return KIND_OF_ENDING.get(endingOf(fileName)) ?? 'other';
}

/** Whether a file of that name may be handed to the program that the system has for it; others are only copied. */
export function mayBeOpened(fileName: string): boolean {
  return KIND_OF_ENDING.has(endingOf(fileName));
}

// Controls, and marks that hide or change the reading direction: a name must read as it is written.
const UNSEEN = /[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** What a picked file is called from now on: its own name, legible. */
export function attachmentName(fileName: string): string {
  const name = fileName.toWellFormed().replaceAll(UNSEEN, '').trim();
  return name === '' ? '未命名' : name;
}

/** `1536` → `1.5 KB`, from a megabyte on `2.0 MB`; never less than `0.1 KB`. */
export function formatByteLength(byteLength: number): string {
  const kilobytes = byteLength / 1024;
  return kilobytes >= 1024 ? `${(kilobytes / 1024).toFixed(1)} MB` : `${Math.max(kilobytes, 0.1).toFixed(1)} KB`;
}

/** Refuses a file that is empty or too large to be kept. */
export function refuseAttachmentLength(byteLength: number): void {
  if (byteLength === 0) throw new InvalidValue('文件是空的（0 字节），不能作为附件。请核对后重新选择。');
  if (byteLength <= MAX_ATTACHMENT_BYTES) return;
  throw new InvalidValue('文件超过单个附件 200 MB 的上限。请拆分或压缩后分别添加。');
}
