import { z } from 'zod';
import type { RowCells } from './sheet.ts';
import { isBlankRow } from './sheet.ts';

/** Rows as typed; blank ones are left out, and a fault keeps the place of its row. */
export function filledRows<Row>(blank: Readonly<RowCells>, row: z.ZodType<Row>) {
  return z
    .array(z.preprocess((cells) => (isBlankRow(blank, cells as RowCells) ? null : cells), row.nullable()))
    .transform((read) => read.filter((each) => each !== null));
}
