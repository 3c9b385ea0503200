import { useRef, useState } from 'react';
import type { Progress } from '../../../src/contract/call-context.ts';
import { CallError } from '../../../src/contract/call-error.ts';
import type { CallOutput, ParsedInput } from '../../../src/contract/contract.ts';
import { call } from '../../client/call.ts';

type Summary = CallOutput<'funding.exportSummary'>;

/** Where the export of a summary stands. */
export type ExportState =
  | { readonly step: 'idle' }
  | { readonly step: 'running'; readonly progress: Progress | null }
  | { readonly step: 'done'; readonly summary: Summary }
  | { readonly step: 'failed'; readonly error: CallError };

/** Writes and registers the year's summary; it can be cancelled while it runs. */
export function useSummaryExport() {
  const [state, setState] = useState<ExportState>({ step: 'idle' });
  const abort = useRef<AbortController>(null);

  async function run(input: ParsedInput<'funding.exportSummary'>) {
    const controller = new AbortController();
    abort.current = controller;
    setState({ step: 'running', progress: null });
    try {
      const summary = await call('funding.exportSummary', input, {
        signal: controller.signal,
        onProgress: (progress) => {
          setState({ step: 'running', progress });
        },
      });
      setState({ step: 'done', summary });
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
