import { useState } from 'react';
import { CallError } from '../../../../src/contract/call-error.ts';
import type { Progress } from '../../../../src/contract/call-context.ts';
import type { FileToken } from '../../../../src/domain/ids.ts';
import { call } from '../../../client/call.ts';
import type { WorkbookReading } from './workbook-reading.ts';

/** Where the intake of a workbook stands. */
export type IntakeState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly progress: Progress | null; readonly cancel: () => void }
  | { readonly step: 'preview'; readonly reading: WorkbookReading; readonly file: FileToken }
  | { readonly step: 'failed'; readonly fault: CallError };

/** Picks a unit's workbook and reads it; nothing is saved. */
export function useWorkbookIntake() {
  const [state, setState] = useState<IntakeState>({ step: 'idle' });

  async function read(file: FileToken) {
    const abort = new AbortController();
    const cancel = () => {
      abort.abort();
    };
    setState({ step: 'reading', progress: null, cancel });
    try {
      const reading = await call(
        'declarationWorkbooks.read',
        { file },
        {
          signal: abort.signal,
          onProgress: (progress) => {
            setState({ step: 'reading', progress, cancel });
          },
        },
      );
      setState({ step: 'preview', reading, file });
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setState(error.code === 'cancelled' ? { step: 'idle' } : { step: 'failed', fault: error });
    }
  }

  async function pick() {
    try {
      const picked = await call('files.pickWorkbook', {});
      if (picked) await read(picked.token);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setState({ step: 'failed', fault: error });
    }
  }

  return {
    state,
    pick,
    readAgain: read,
    close: () => {
      setState({ step: 'idle' });
    },
  };
}
