import type { CallResult } from '../../src/contract/call-error.ts';
import type { CallContext } from '../../src/contract/call-context.ts';
import type { FromCore } from '../../src/contract/core-protocol.ts';

type Dispatch = (name: string, input: unknown, context: CallContext) => Promise<CallResult>;

/** Answers calls as they come; each can be cancelled by its id while it runs. */
export function serveCalls(dispatch: Dispatch, send: (message: FromCore) => void) {
  const running = new Map<number, AbortController>();
  return {
    async call(id: number, name: string, input: unknown): Promise<void> {
      const controller = new AbortController();
      running.set(id, controller);
      const result = await dispatch(name, input, {
        signal: controller.signal,
        reportProgress: (progress) => send({ kind: 'progress', id, progress }),
      });
      running.delete(id);
      send({ kind: 'reply', id, result });
    },
    cancel(id: number): void {
      running.get(id)?.abort();
    },
  };
}
