import { bridge } from './bridge.ts';
import type { Progress } from '../../src/contract/call-context.ts';
import { CallError } from '../../src/contract/call-error.ts';
import type { CallInput, CallName, CallOutput } from '../../src/contract/contract.ts';

/** How a long call is watched and stopped. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

type Plain = string | number | boolean | null | undefined;
/** A caller may pass read-only records; they are copied on their way. */
type Passed<Value> = Value extends Plain ? Value : { readonly [Key in keyof Value]: Passed<Value[Key]> };

let calls = 0;

function watchProgress(callId: string, onProgress: (progress: Progress) => void): () => void {
  return bridge().onEvent((event) => {
    if (event.kind !== 'call.progress' || event.callId !== callId) return;
    onProgress(event.progress);
  });
}

/** Asks a host; throws {@link CallError} when the call fails, with its Chinese message. */
export async function call<Name extends CallName>(
  name: Name,
  input: Passed<CallInput<Name>>,
  { signal, onProgress }: CallOptions = {},
): Promise<CallOutput<Name>> {
  calls += 1;
  const callId = `${name}#${String(calls)}`;
  const stopWatching = onProgress ? watchProgress(callId, onProgress) : undefined;
  const cancel = () => {
    bridge().cancel(callId);
  };
  signal?.addEventListener('abort', cancel);
  try {
    const result = await bridge().request(name, input, callId);
    if (!result.ok) throw new CallError(result.error.code, result.error.message, result.error.details);
    // The host has parsed its answer with the contract's schema.
    return result.value as CallOutput<Name>;
  } finally {
    signal?.removeEventListener('abort', cancel);
    stopWatching?.();
  }
}
