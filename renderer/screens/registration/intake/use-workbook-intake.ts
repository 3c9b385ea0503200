import { useState } from 'react';
import { CallError } from '../../../../src/contract/call-error.ts';
import type { FileToken } from '../../../../src/domain/ids.ts';
import { call } from '../../../client/call.ts';
import { useLongCall } from '../../../client/use-long-call.ts';

/** Picks a unit's workbook and reads it; nothing is saved. */
export function useWorkbookIntake() {
  const { state, run, cancel, reset } = useLongCall('declarationWorkbooks.read');
  const [file, setFile] = useState<FileToken | null>(null);
  const [notPicked, setNotPicked] = useState<CallError | null>(null);

  async function read(picked: FileToken) {
    setNotPicked(null);
    setFile(picked);
    await run({ file: picked });
  }

  async function pick() {
    try {
      const picked = await call('files.pickWorkbook', {});
      if (picked) await read(picked.token);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setNotPicked(error);
    }
  }

  return {
    state: notPicked === null ? state : ({ step: 'failed', error: notPicked } as const),
    pick,
    readAgain: async () => {
      if (file !== null) await read(file);
    },
    cancel,
    close: () => {
      setNotPicked(null);
      reset();
    },
  };
}
