import { z } from 'zod';
import { bankAccountFault } from '../../domain/experts/bank-account.ts';
import { expertNumberFault, plainNumberOf } from '../../domain/experts/expert-number.ts';
import type { Expert, ExpertFields, ExpertInterest, ExpertLeave } from '../../domain/experts/expert.ts';
import {
  EXPERT_KINDS,
  EXPERT_STATES,
  INTEREST_KINDS,
  PERSONAL_FIELDS,
} from '../../domain/experts/glossary-of-experts.ts';
import type { Specialty } from '../../domain/experts/specialty.ts';
import { keysOf } from '../../domain/glossary.ts';
import {
  expertIdShape,
  isoDateShape,
  line,
  optionalLine,
  phoneShape,
  specialtyIdShape,
  text,
  versionShape,
} from './values.ts';

export const expertKindShape = z.enum(keysOf(EXPERT_KINDS), { error: '请选择专家类别。' });
export const expertStateShape = z.enum(keysOf(EXPERT_STATES), { error: '请选择状态。' });
export const personalFieldShape = z.enum(keysOf(PERSONAL_FIELDS));

export const specialtyNameShape = line(30, '专业名称');

export const specialtyShape = z.object({
  id: specialtyIdShape,
  parentId: specialtyIdShape.nullable(),
  name: specialtyNameShape,
  retired: z.boolean(),
  version: versionShape,
}) satisfies z.ZodType<Specialty, unknown>;

export const interestShape = z.object({
  kind: z.enum(keysOf(INTEREST_KINDS), { error: '请选择回避情形。' }),
  organisation: line(80, '回避单位的名称'),
  reason: optionalLine(200, '回避说明'),
}) satisfies z.ZodType<ExpertInterest, unknown>;

/** Whether a leave ends on its first day or later. */
export function inOrder({ from, until }: Pick<ExpertLeave, 'from' | 'until'>): boolean {
  return from <= until;
}

/** What is said of a leave that is not. */
export const LEAVE_ORDER = { path: ['until'], message: '请假的最后一天不能早于第一天。' };

export const leaveShape = z
  .object({ from: isoDateShape, until: isoDateShape, reason: optionalLine(100, '请假事由') })
  .refine(inOrder, LEAVE_ORDER) satisfies z.ZodType<ExpertLeave, unknown>;

const numberShape = optionalLine(40, '证件号码')
  .nullable()
  .transform((typed) => (typed === null || typed === '' ? null : plainNumberOf(typed)));

const emailShape = optionalLine(100, '电子邮箱').refine(
  (email) => email === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email),
  '电子邮箱应写成 name@example.com 的样式。',
);

const accountShape = optionalLine(60, '银行账号')
  .transform(plainNumberOf)
  .superRefine((account, context) => {
    const fault = account === '' ? null : bankAccountFault(account);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  });

/** All that is written of an expert, before what holds between the fields. */
const plainFields = {
  kind: expertKindShape,
  name: line(60, '专家姓名或机构名称'),
  number: numberShape,
  employer: optionalLine(80, '工作单位'),
  title: optionalLine(60, '职称或职务'),
  outside: z.boolean('请选择区内或区外。'),
  contactName: optionalLine(40, '联系人'),
  phone: phoneShape,
  email: emailShape,
  bankHolder: optionalLine(60, '开户名'),
  bankName: optionalLine(80, '开户银行'),
  bankAccount: accountShape,
  specialties: z
    .array(specialtyIdShape)
    .max(20, '专业最多 20 个。')
    .refine((chosen) => new Set(chosen).size === chosen.length, '同一专业只需选一次。'),
  interests: z.array(interestShape).max(50, '回避情形最多 50 条。'),
  leaves: z.array(leaveShape).max(50, '请假最多 50 条。'),
  note: text(1000),
};

/** What a reviewer writes of an expert; the number's check digits follow from the kind. */
export const expertFieldsShape = z.object(plainFields).superRefine(({ kind, number }, context) => {
  const fault = number === null ? null : expertNumberFault(kind, number);
  if (fault !== null) context.addIssue({ code: 'custom', path: ['number'], message: fault });
}) satisfies z.ZodType<ExpertFields, unknown>;

/** An expert as screens show one: personal data masked, empty where there is none. */
export const maskedExpertShape = z.object({
  ...plainFields,
  number: z.string().nullable(),
  phone: z.string(),
  email: z.string(),
  bankAccount: z.string(),
  id: expertIdShape,
  state: expertStateShape,
  version: versionShape,
}) satisfies z.ZodType<Expert, unknown>;
export type MaskedExpert = z.infer<typeof maskedExpertShape>;
