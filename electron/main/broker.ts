import type { CallContext, Progress } from '../../src/contract/call-context.ts';
import type { CallResult } from '../../src/contract/call-error.ts';
import { contract } from '../../src/contract/contract.ts';
import type { LibraryEvent } from '../../src/contract/library-event.ts';
import type { CoreSupervisor } from './core/core-supervisor.ts';

type DispatchShellCall = (name: string, input: unknown, context: CallContext) => Promise<CallResult>;

const MAX_CALL_ID_LENGTH = 64;
const MAX_NAME_LENGTH = 100;

function refused(what: string): CallResult {
  return { ok: false, error: { code: 'denied', message: '没有这项操作。', details: [{ where: '', what }] } };
}

function isCoreCall(name: string): boolean {
  return Object.hasOwn(contract, name) && contract[name as keyof typeof contract].host === 'core';
}

/**
 * Passes each call of the screen to its host: the core's to the core process, all others to the shell's dispatcher,
 * which also refuses unknown names. Whoever asks has been checked before.
 */
export function createBroker(
  supervisor: Pick<CoreSupervisor, 'call'>,
  dispatchShellCall: DispatchShellCall,
  tell: (event: LibraryEvent) => void,
) {
  const cancels = new Map<string, () => void>();

  function start(name: string, input: unknown, reportProgress: (progress: Progress) => void) {
    if (isCoreCall(name)) return supervisor.call(name, input, reportProgress);
    const controller = new AbortController();
    const result = dispatchShellCall(name, input, { signal: controller.signal, reportProgress });
    return { result, cancel: () => controller.abort() };
  }

  return {
    async request(name: unknown, input: unknown, callId: unknown): Promise<CallResult> {
      if (typeof name !== 'string' || name.length > MAX_NAME_LENGTH) return refused('调用名不合规');
      if (typeof callId !== 'string' || callId === '' || callId.length > MAX_CALL_ID_LENGTH) {
        return refused('调用编号不合规');
      }
      if (cancels.has(callId)) return refused('调用编号重复');
      const call = start(name, input, (progress) => tell({ kind: 'call.progress', callId, progress }));
      cancels.set(callId, call.cancel);
      return call.result.finally(() => cancels.delete(callId));
    },
    cancel(callId: unknown): void {
      if (typeof callId === 'string') cancels.get(callId)?.();
    },
  };
}

export type Broker = ReturnType<typeof createBroker>;
