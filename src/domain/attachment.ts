import { InvalidValue } from './invalid-value.ts';

/** Where the bytes of an attachment stand: as they were added, changed since, or gone. */
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

const ENDINGS: Readonly<Record<Exclude<AttachmentKind, 'other'>, readonly string[]>> = {
  word: ['doc', 'docx', 'wps'],
  excel: ['xls', 'xlsx', 'et'],
  pdf: ['pdf'],
  image: ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff'],
};

// Nothing here is a program, nor a document made to carry one: those are only ever saved as a copy.
const OPENED_TOO = ['ofd', 'ppt', 'pptx', 'dps', 'txt', 'csv'];

/** `报告.DOCX` → `docx`; empty without one. */
export function endingOf(fileName: string): string {
  return /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

export function attachmentKind(fileName: string): AttachmentKind {
  const ending = endingOf(fileName);
  if (ENDINGS.word.includes(ending)) return 'word';
  if (ENDINGS.excel.includes(ending)) return 'excel';
  if (ENDINGS.pdf.includes(ending)) return 'pdf';
  return ENDINGS.image.includes(ending) ? 'image' : 'other';
}

/** Whether a file of that name may be handed to the program that the system has for it. */
export function mayBeOpened(fileName: string): boolean {
  return attachmentKind(fileName) !== 'other' || OPENED_TOO.includes(endingOf(fileName));
}

/** `1536` → `1.5 KB`, from a megabyte on `2.0 MB`; never less than `0.1 KB` for what is not empty. */
export function formatByteLength(byteLength: number): string {
  const kilobytes = byteLength / 1024;
  if (kilobytes >= 1024) return `${(kilobytes / 1024).toFixed(1)} MB`;
  return `${(byteLength === 0 ? 0 : Math.max(kilobytes, 0.1)).toFixed(1)} KB`;
}

/** Refuses a file that is empty or too large to be kept. */
export function refuseAttachmentLength(byteLength: number): void {
  if (byteLength === 0) throw new InvalidValue('文件是空的（0 字节），不能作为附件。请核对后重新选择。');
  if (byteLength <= MAX_ATTACHMENT_BYTES) return;
  throw new InvalidValue(`文件超过单个附件 ${formatByteLength(MAX_ATTACHMENT_BYTES)} 的上限。请拆分或压缩后分别添加。`);
}
