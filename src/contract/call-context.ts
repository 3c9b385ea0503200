import { z } from 'zod';

/** How far a long call is. */
export const progressShape = z.object({
  done: z.int(),
  /** Null while it is unknown. */
  total: z.int().nullable(),
  /** Chinese, such as 正在写入汇总表. */
  label: z.string(),
  /** From now on it cannot be cancelled. */
  isFinal: z.boolean().optional(),
});
export type Progress = Readonly<z.infer<typeof progressShape>>;

/** Tells a long call that nobody waits any more; an `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** What every handler gets beside its input. */
export interface CallContext {
  readonly signal: CancelSignal;
  readonly reportProgress: (progress: Progress) => void;
}
