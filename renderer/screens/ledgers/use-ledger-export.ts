import { useState } from 'react';
import type { CallInput, CallOutput } from '../../../src/contract/contract.ts';
import type { FileToken } from '../../../src/domain/ids.ts';
import { LEDGER_VIEWS } from '../../../src/domain/ledgers/ledger-views.ts';
import { call } from '../../client/call.ts';
import { useCall } from '../../client/use-call.ts';
import { useLongCall } from '../../client/use-long-call.ts';

type Format = CallInput<'ledgers.export'>['format'];

/** What is shown: the view with its filter, order and columns. */
export type ShownLedger = Omit<CallInput<'ledgers.export'>, 'target' | 'format'>;

/** Asks for the file's place, then writes what is shown to it. */
export function useLedgerExport() {
  const today = useCall('library.status', {}).data?.today;
  const long = useLongCall('ledgers.export');
  const [target, setTarget] = useState<FileToken | null>(null);

  async function start(shown: ShownLedger, format: Format): Promise<void> {
    const year = shown.filter.year === null ? [] : [String(shown.filter.year)];
    const name = [LEDGER_VIEWS[shown.view], ...year, ...(today === undefined ? [] : [today])].join('-');
    const picked: CallOutput<'files.pickTarget'> = await call('files.pickTarget', {
      suggestedName: `${name}.${format}`,
      kind: format,
    });
    if (!picked) return;
    setTarget(picked.token);
    await long.run({ ...shown, target: picked.token, format });
  }

  return { ...long, target, start };
}
