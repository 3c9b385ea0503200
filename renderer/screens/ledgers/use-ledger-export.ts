import type { CallInput } from '../../../src/contract/contract.ts';
import { LEDGER_VIEWS } from '../../../src/domain/ledgers/ledger-views.ts';
import { useDatedName } from '../../components/file-export/use-dated-name.ts';
import { useFileExport } from '../../components/file-export/use-file-export.ts';

type Format = CallInput<'ledgers.export'>['format'];

/** What is shown: the view with its filter, order and columns. */
type ShownLedger = Omit<CallInput<'ledgers.export'>, 'target' | 'format'>;

/** Asks for the file's place, then writes what is shown to it. */
export function useLedgerExport() {
  const datedName = useDatedName();
  const exporting = useFileExport('ledgers.export');

  async function startLedger(shown: ShownLedger, format: Format): Promise<void> {
    const year = shown.filter.year === null ? [] : [String(shown.filter.year)];
    const name = datedName(LEDGER_VIEWS[shown.view], ...year);
    await exporting.start({ name, kind: format }, { ...shown, format });
  }

  return { exporting, start: startLedger };
}
