import { join } from 'node:path';
import { expect } from 'vitest';
import type { CallInput, CallOutput, CoreCallName } from '../../../src/contract/contract.ts';
import type { coreInFolder } from '../core-in-folder.ts';
import { RefusedCall } from '../core-in-folder.ts';
import { probeLibrary } from '../library/library-probe.ts';

/** An office each of whose refused calls must have left every row of the library as it was. */
export function watchedOffice(office: ReturnType<typeof coreInFolder>) {
  const probe = probeLibrary(join(office.folder, 'library'));
  let known: { readonly version: unknown; readonly dump: ReturnType<typeof probe.dump> } | undefined;
  const committed = () => probe.rows<{ data_version: number }>('PRAGMA data_version')[0]?.data_version;

  /** The dump of the library as it is; taken again only after something was committed. */
  function dumpNow() {
    const version = committed();
    if (known?.version !== version) known = { version, dump: probe.dump() };
    return known?.dump;
  }

  return {
    probe,
    async call<Name extends CoreCallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
      const before = dumpNow();
      try {
        return await office.call(name, input);
      } catch (error) {
        if (error instanceof RefusedCall) expect(probe.dump()).toEqual(before);
        throw error;
      }
    },
    close() {
      probe.close();
    },
  };
}

export type WatchedOffice = ReturnType<typeof watchedOffice>;
