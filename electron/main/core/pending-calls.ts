import type { Progress } from '../../../src/contract/call-context.ts';
import type { CallErrorShape, CallResult } from '../../../src/contract/call-error.ts';

interface PendingCall {
  readonly resolve: (result: CallResult) => void;
  readonly onProgress: (progress: Progress) => void;
}

/** The calls that the core has not answered yet, by number. */
export function createPendingCalls() {
  let lastId = 0;
  const pending = new Map<number, PendingCall>();
  return {
    /** A new number, and the answer that will come for it. */
    open(onProgress: (progress: Progress) => void): { id: number; result: Promise<CallResult> } {
      lastId += 1;
      const id = lastId;
      const result = new Promise<CallResult>((resolve) => {
        pending.set(id, { resolve, onProgress });
      });
      return { id, result };
    },
    settle(id: number, result: CallResult): void {
      pending.get(id)?.resolve(result);
      pending.delete(id);
    },
    progress(id: number, progress: Progress): void {
      pending.get(id)?.onProgress(progress);
    },
    failAll(error: CallErrorShape): void {
      const failed = [...pending.values()];
      pending.clear();
      for (const call of failed) call.resolve({ ok: false, error });
    },
  };
}
