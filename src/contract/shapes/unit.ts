import { z } from 'zod';
import { keysOf, UNIT_KINDS } from '../../domain/glossary.ts';
import type { Unit, UnitFields } from '../../domain/unit.ts';
import { line, optionalLine, text, unitIdShape, versionShape } from './values.ts';

export const unitFieldsShape = z.object({
  name: line(80, '单位名称'),
  aliases: z.array(line(80, '曾用名或简称')).max(20, '曾用名和简称最多 20 个。'),
  kind: z.enum(keysOf(UNIT_KINDS), { error: '请选择单位类别。' }),
  budgetCode: optionalLine(30, '预算编码')
    .nullable()
    .transform((value) => (value === '' ? null : value)),
  note: text(500),
}) satisfies z.ZodType<UnitFields, unknown>;

export const unitShape = unitFieldsShape.extend({ id: unitIdShape, version: versionShape }) satisfies z.ZodType<
  Unit,
  unknown
>;
