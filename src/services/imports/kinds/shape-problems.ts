import type { z } from 'zod';
import type { RowProblem } from './import-subjects.ts';

/** What a shape of the contract says against a row, by the field that it names. */
export function shapeProblems(shape: z.ZodType, fields: unknown): RowProblem[] {
  const parsed = shape.safeParse(fields);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => ({
    severity: 'error',
    field: typeof path[0] === 'string' ? path[0] : null,
    // A sentence of a form; here it is one part of what is told.
    what: message.replace(/。$/, ''),
    remedy: '请在原表中改正。',
  }));
}
