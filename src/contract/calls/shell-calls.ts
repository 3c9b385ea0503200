import { z } from 'zod';
import { DOCUMENT_KINDS, keysOf } from '../../domain/glossary.ts';
import type { OfficeSettings } from '../../domain/office-settings.ts';
import { DEFAULT_PAPER_PREFIXES, LETTER_FORMS, sharedPrefixes } from '../../domain/office-settings.ts';
import { shellCall } from '../call.ts';
import { attachmentIdShape } from '../shapes/attachment.ts';
import { pageLayoutShape } from '../shapes/page-layout.ts';
import { documentIdShape, fileTokenShape, line, projectIdShape } from '../shapes/values.ts';

/** 发文机关代字, without year, brackets and digits. */
export function prefixShape(what: string) {
  return line(20, what).refine(
    (value) => !/[〔〕[\]（）()\d]/.test(value),
    '发文代字只写机关代字，不含年份、括号和数字。',
  );
}

/** What the office sets; the same shape guards electron-store and the screen. */
export const officeSettingsShape = z.object({
  officeName: line(60, '办公室全称'),
  preReviewPrefix: prefixShape('预审意见书发文代字'),
  paperPrefixes: z.partialRecord(z.enum(keysOf(DEFAULT_PAPER_PREFIXES)), prefixShape('发文代字')).optional(),
  copyTo: z.array(line(60, '抄送单位')).max(20, '抄送单位最多 20 个。'),
  pageLayout: pageLayoutShape.optional(),
  preReviewForm: z.enum(keysOf(LETTER_FORMS)).optional(),
  reviewerName: line(20, '审查人员姓名'),
  papersFolder: z.string().min(1),
});

/** Refuses that two kinds of letter share a prefix: they would give out the same numbers. */
export function refuseSharedPrefixes(
  settings: Pick<OfficeSettings, 'preReviewPrefix' | 'paperPrefixes'>,
  context: z.RefinementCtx,
): void {
  for (const shared of sharedPrefixes(settings)) {
    const message = `与“${DOCUMENT_KINDS[shared.with]}”的代字相同，文号会重复，请改用不同的代字。`;
    context.addIssue({ code: 'custom', path: ['paperPrefixes', shared.kind], message });
  }
}

const nothing = z.object({});

/** The kinds of file a reviewer may pick or name in a system dialog. */
const pickedFile = z.object({ token: fileTokenShape, fileName: z.string() }).nullable();

export const shellCalls = {
  'settings.get': shellCall(
    nothing,
    z.object({
      settings: officeSettingsShape,
      /** The office's own library is open, or the sample. */
      library: z.enum(['office', 'sample']),
      confirmed: z.boolean(),
      appVersion: z.string(),
      runtime: z.string(),
    }),
  ),
  /** `papersFolder` is changed only through `settings.pickPapersFolder`. */
  'settings.save': shellCall(
    officeSettingsShape.omit({ papersFolder: true }).superRefine(refuseSharedPrefixes),
    officeSettingsShape,
  ),
  'settings.pickPapersFolder': shellCall(nothing, officeSettingsShape),
  /** System dialog; null when the reviewer cancels. */
  'files.pickWorkbook': shellCall(nothing, pickedFile),
  /** A text file with the holiday notice. */
  'files.pickNotice': shellCall(nothing, pickedFile),
  /** A foreign table: .xlsx, .csv, .tsv or .txt. */
  'files.pickTable': shellCall(nothing, pickedFile),
  /** A package of another reviewer's machine. */
  'files.pickPackage': shellCall(nothing, pickedFile),
  'files.pickTarget': shellCall(
    z.object({
      suggestedName: line(200, '文件名'),
      kind: z.enum(['docx', 'xlsx', 'csv', 'pdf', 'zip', 'json', 'gsjh']),
    }),
    pickedFile,
  ),
  /** A folder that something is written into or read from. */
  'files.pickFolder': shellCall(z.object({ purpose: z.enum(['archive', 'verifyArchive', 'papers']) }), pickedFile),
  /** Opens a folder that was picked. */
  'files.openFolder': shellCall(z.object({ token: fileTokenShape }), nothing),
  /** Opens a file that was just written to a picked target, in the program that the system has for it. */
  'files.open': shellCall(z.object({ token: fileTokenShape }), nothing),
  'files.showInFolder': shellCall(z.object({ token: fileTokenShape }), nothing),
  /** Files to be added to a project, or the one original of an attachment; none when the reviewer cancels. */
  'files.pickAttachments': shellCall(
    z.object({ many: z.boolean() }),
    z.object({ files: z.array(pickedFile.unwrap()) }),
  ),
  /** Where a copy of an attachment shall go; it keeps the ending of its name. */
  'files.pickCopyTarget': shellCall(z.object({ suggestedName: line(255, '文件名') }), pickedFile),
  /** Opens an attachment read-only, in the program that the system has for it. */
  'attachments.open': shellCall(z.object({ id: attachmentIdShape }), nothing),
  /** Opens a registered file in the program that the system has for it. */
  'documents.open': shellCall(z.object({ id: documentIdShape }), nothing),
  'documents.showInFolder': shellCall(z.object({ id: documentIdShape }), nothing),
  /** System print dialog on the exact A4 rendering; `printed` false when the reviewer cancels. */
  'documents.print': shellCall(z.object({ id: documentIdShape }), z.object({ printed: z.boolean() })),
  /** The same rendering as PDF, to a picked target. */
  'documents.savePdf': shellCall(
    z.object({ id: documentIdShape, target: fileTokenShape }),
    z.object({ fileName: z.string() }),
  ),
  'library.showFolder': shellCall(nothing, nothing),
  /** Opens the invented library, made on the first time; the page begins anew on it. */
  'library.openSample': shellCall(nothing, nothing),
  /** Back to the office's own library. */
  'library.leaveSample': shellCall(nothing, nothing),
  /** Asks before the window closes while a form has unsaved work. */
  'window.setUnsaved': shellCall(z.object({ unsaved: z.boolean(), projectId: projectIdShape.nullable() }), nothing),
} as const;
