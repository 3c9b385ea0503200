import { z } from 'zod';
import { EARLIEST_YEAR } from '../../domain/field-limits.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { isoDate } from '../../domain/dates.ts';
import type {
  DocumentId,
  ExpertId,
  FileToken,
  ImportBatchId,
  MeetingId,
  ProjectId,
  SpecialtyId,
  UnitId,
} from '../../domain/ids.ts';
import { InvalidValue } from '../../domain/invalid-value.ts';
import type { Fen } from '../../domain/money.ts';
import { MAX_FEN } from '../../domain/money.ts';

// C0/C1 controls (but tab and line ends), lone surrogates and non-characters cannot be stored in Word or Excel files.
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\uD800-\uDFFF]/u;

/** Free text of at most `max` characters that any paper can carry. */
export function text(max: number) {
  return z
    .string({ error: '请填写文字。' })
    .max(max, `请不要超过 ${String(max)} 个字。`)
    .refine((value) => !UNPRINTABLE.test(value), '含有无法打印的控制字符，请删除后重新填写。');
}

/** One line of text that must not be empty; outer spaces are dropped. */
export function line(max: number, what: string) {
  return text(max)
    .trim()
    .min(1, `请填写${what}。`)
    .refine((value) => !/[\r\n\t]/.test(value), `${what}应写在一行内，请去掉换行。`);
}

/** One line that may be empty. */
export function optionalLine(max: number, what: string) {
  return text(max)
    .trim()
    .refine((value) => !/[\r\n\t]/.test(value), `${what}应写在一行内，请去掉换行。`);
}

export const fenShape = z
  .int('金额应精确到分。')
  .min(0, '金额不能为负数。')
  .max(MAX_FEN, '金额过大，请核对单位是否为元。')
  .transform((value) => value as Fen);

export const isoDateShape = z.string().transform((value, context): IsoDate => {
  try {
    return isoDate(value);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof InvalidValue ? error.message : String(error) });
    return z.NEVER;
  }
});

/** An instant `2026-11-23T08:00:00.000Z`; only the audit and the register know the time of day. */
export const instantShape = z.iso.datetime();

function id<Id>() {
  return z
    .int()
    .positive()
    .transform((value) => value as Id);
}
export const unitIdShape = id<UnitId>();
export const projectIdShape = id<ProjectId>();
export const documentIdShape = id<DocumentId>();
export const importBatchIdShape = id<ImportBatchId>();
export const meetingIdShape = id<MeetingId>();
export const expertIdShape = id<ExpertId>();
export const specialtyIdShape = id<SpecialtyId>();

export const fileTokenShape = z
  .string()
  .min(1)
  .max(64)
  .transform((value) => value as FileToken);

export const planYearShape = z
  .int('请填写年度。')
  .min(EARLIEST_YEAR, `年度不应早于 ${String(EARLIEST_YEAR)} 年。`)
  .max(2100, '年度不应晚于 2100 年。');

export const versionShape = z.int().positive();

/** At most this many rows cross the border at once. */
export const MAX_PAGE_SIZE = 200;

export const pageShape = {
  page: z.int().min(0).max(1_000_000),
  pageSize: z.int().min(1).max(MAX_PAGE_SIZE),
};

/** A phone number as people write it: digits with spaces, hyphens, brackets, an extension; or empty. */
export const phoneShape = text(30)
  .trim()
  .regex(/^[0-9+()（）\-转 ]*$/, '联系电话只能含数字、空格、括号、“-”和“转”。');
