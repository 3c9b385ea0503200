import { z } from 'zod';
import { bodyShape } from './block.ts';

/** A paper as it would be issued: its text to edit, which workbooks have none of, and its print page or its sheets. */
export const paperViewShape = z.object({
  title: z.string(),
  /** The number that it would get; null for papers without one. */
  number: z.string().nullable(),
  generated: bodyShape.nullable(),
  html: z.string(),
});
export type PaperView = z.infer<typeof paperViewShape>;
