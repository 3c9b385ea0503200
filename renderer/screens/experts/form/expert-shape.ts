import { zodResolver } from '@hookform/resolvers/zod';
import { z } from 'zod';
import {
  expertFieldsShape,
  inOrder,
  interestShape,
  LEAVE_ORDER,
  leaveShape,
  personalFieldShape,
} from '../../../../src/contract/shapes/expert.ts';
import { expertNumberFault } from '../../../../src/domain/experts/expert-number.ts';
import type { ExpertFields, PersonalField } from '../../../../src/domain/experts/expert.ts';
import { InvalidValue } from '../../../../src/domain/invalid-value.ts';
import { filledRows } from '../../../components/editable-table/filled-rows.ts';
import { parseDate } from '../../../text/parse-date.ts';
import { typed } from '../../../text/typed.ts';
import type { ExpertValues } from './expert-values.ts';
import { BLANK_INTEREST, BLANK_LEAVE } from './expert-values.ts';

/** What a read form is to be kept as. */
export interface ReadExpert {
  readonly fields: ExpertFields;
  readonly keep: PersonalField[];
}

const dateCell = typed((text) => {
  const day = parseDate(text);
  if (day === undefined) throw new InvalidValue('请按 2026-09-28 的样式填写。');
  return day;
});

const leaveRow = z.object({ ...leaveShape.shape, from: dateCell, until: dateCell }).refine(inOrder, LEAVE_ORDER);

const { outside: _outside, ...plain } = expertFieldsShape.shape;

const formShape = z
  .object({
    ...plain,
    origin: z.enum(['inside', 'outside'], { error: '请选择区内或区外。' }),
    interests: filledRows(BLANK_INTEREST, interestShape),
    leaves: filledRows(BLANK_LEAVE, leaveRow),
    kept: z.array(personalFieldShape),
  })
  .superRefine(({ kind, number }, context) => {
    const fault = number === null ? null : expertNumberFault(kind, number);
    if (fault !== null) context.addIssue({ code: 'custom', path: ['number'], message: fault });
  })
  .transform(({ origin, kept, ...fields }): ReadExpert => {
    return { fields: { ...fields, outside: origin === 'outside' }, keep: kept };
  });

/** Reads the typed form into what `experts.create` and `experts.update` take, by the contract's own shapes. */
export const expertResolver = zodResolver(formShape as unknown as z.ZodType<ReadExpert, ExpertValues>);
