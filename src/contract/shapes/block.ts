import { z } from 'zod';
import { text } from './values.ts';

const columnShape = z.object({
  title: z.string().max(60),
  widthMm: z.number().min(1).max(156),
  align: z.enum(['start', 'center', 'end']),
});

/** A piece of a paper's text, as the reviewer may edit it before issue; headings carry no number, it follows from their order. */
export const blockShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    text: text(4000).trim().min(1, '标题不能为空，请填写或删除这一段。'),
  }),
  z.object({ kind: z.literal('paragraph'), text: text(8000).trim().min(1, '段落不能为空，请填写或删除这一段。') }),
  z.object({
    kind: z.literal('table'),
    columns: z.array(columnShape).min(1).max(20),
    rows: z.array(z.array(text(4000)).max(20)).max(2000),
  }),
]);

/** The whole text of a paper. */
export const bodyShape = z.array(blockShape).min(1, '正文不能为空。').max(500, '正文最多 500 段。');
