import { z } from 'zod';

/** Why a call failed; the code is for programs, the message for the reviewer. */
export const callErrorCode = z.enum([
  'invalidInput',
  'notFound',
  'staleVersion',
  'ruleBlocked',
  'reasonMissing',
  'conflict',
  'fileProblem',
  'libraryProblem',
  'cancelled',
  'coreUnavailable',
  'denied',
  'internal',
]);
export type CallErrorCode = z.infer<typeof callErrorCode>;

/** A failed call as it crosses the process border: Chinese message, and details that say where and what to do. */
export const callErrorShape = z.object({
  code: callErrorCode,
  message: z.string().min(1),
  details: z.array(z.object({ where: z.string(), what: z.string() })),
});
export type CallErrorShape = z.infer<typeof callErrorShape>;

/** What crosses the border in answer to a call. */
export type CallResult = { ok: true; value: unknown } | { ok: false; error: CallErrorShape };

/** An expected failure of a use case; thrown by services, carried to the screen unchanged. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: CallErrorCode;
  readonly details: CallErrorShape['details'];

  constructor(code: CallErrorCode, message: string, details: CallErrorShape['details'] = []) {
    super(message);
    this.code = code;
    this.details = details;
  }

  toShape(): CallErrorShape {
    return { code: this.code, message: this.message, details: this.details };
  }
}
