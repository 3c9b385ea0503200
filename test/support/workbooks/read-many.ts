import { readDeclarationWorkbook } from '../../../src/documents/declaration-workbook/read-declaration-workbook.ts';
import { readAsLedger } from '../imports/read-as-ledger.ts';
import { readRawWorkbook } from '../../../src/documents/workbook-intake/read-raw-workbook.ts';
import { WorkbookRefused } from '../../../src/documents/workbook-intake/workbook-refused.ts';

/** What became of one workbook. */
export type Outcome = 'read' | 'refused' | { readonly defect: string };

// A process of its own that reads whatever it is sent, one workbook after another; its parent watches it.
process.on('message', (bytes: Uint8Array) => {
  void (async (): Promise<Outcome> => {
    try {
      const workbook = await readRawWorkbook(bytes);
      readDeclarationWorkbook(workbook, { units: [] });
      readAsLedger(workbook);
      return 'read';
    } catch (error) {
      if (error instanceof WorkbookRefused) return 'refused';
      return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  })().then((outcome) => process.send?.(outcome));
});
