import { useRef, useState } from 'react';
import type { Progress } from '../../src/contract/call-context.ts';
import { CallError } from '../../src/contract/call-error.ts';
import type { CallInput, CallName, CallOutput } from '../../src/contract/contract.ts';
import { call } from './call.ts';

/** Where a long call stands. */
export type LongCallState<Name extends CallName> =
  | { readonly step: 'idle' }
  | { readonly step: 'running'; readonly progress: Progress | null }
  | { readonly step: 'done'; readonly answer: CallOutput<Name> }
  | { readonly step: 'failed'; readonly error: CallError };

/** Runs a call that takes its time: its progress is known, and it can be cancelled while it runs. */
export function useLongCall<Name extends CallName>(name: Name) {
  const [state, setState] = useState<LongCallState<Name>>({ step: 'idle' });
  const abort = useRef<AbortController>(null);

  async function run(input: CallInput<Name>) {
    const controller = new AbortController();
    abort.current = controller;
    setState({ step: 'running', progress: null });
    try {
      const answer = await call(name, input as never, {
        signal: controller.signal,
        onProgress: (progress) => {
          setState({ step: 'running', progress });
        },
      });
      setState({ step: 'done', answer });
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setState(error.code === 'cancelled' ? { step: 'idle' } : { step: 'failed', error });
    }
  }

  return {
    state,
    run,
    cancel: () => {
      abort.current?.abort();
    },
    reset: () => {
      setState({ step: 'idle' });
    },
  };
}

export type LongCall<Name extends CallName> = ReturnType<typeof useLongCall<Name>>;
