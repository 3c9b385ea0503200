import { z } from 'zod';

/** An unexpected failure as it is logged: no message, because messages may carry personal data. */
export const defectShape = z.object({
  callName: z.string(),
  errorName: z.string(),
  errorCode: z.string(),
  /** Where it happened: the lines of the stack below the message. */
  frames: z.array(z.string()),
});
export type Defect = z.infer<typeof defectShape>;

const MAX_FRAMES = 20;

/** What may be kept of an unexpected failure. */
export function describeDefect(callName: string, error: unknown): Defect {
  if (!(error instanceof Error)) return { callName, errorName: typeof error, errorCode: '', frames: [] };
  const code = 'code' in error ? String(error.code) : '';
  const lines = (error.stack ?? '').split('\n').map((stackLine) => stackLine.trim());
  const frames = lines.filter((stackLine) => stackLine.startsWith('at ')).slice(0, MAX_FRAMES);
  return { callName, errorName: error.name, errorCode: code, frames };
}
