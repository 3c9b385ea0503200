import { useState } from 'react';
import type { CallInput, CallOutput } from '../../../src/contract/contract.ts';
import type { FileToken } from '../../../src/domain/ids.ts';
import { call } from '../../client/call.ts';
import { useLongCall } from '../../client/use-long-call.ts';

/** Long calls that write a file which the reviewer names. */
export type FileExport =
  | 'experts.exportRoster'
  | 'afterMeeting.exportFeeSheet'
  | 'afterMeeting.exportFeeSummary'
  | 'meetings.exportDraw'
  | 'ledgers.export'
  | 'lists.export'
  | 'audit.export'
  | 'documents.exportZip'
  | 'imports.writeFaults'
  | 'exchange.export';

type Kind = CallInput<'files.pickTarget'>['kind'];

/** Asks for the file's place, then writes to it. */
export function useFileExport<Name extends FileExport>(name: Name) {
  const long = useLongCall(name);
  const [target, setTarget] = useState<FileToken | null>(null);

  async function start(
    file: { readonly name: string; readonly kind: Kind },
    input: Omit<CallInput<Name>, 'target'>,
  ): Promise<void> {
    const suggestedName = `${file.name}.${file.kind}`;
    const picked: CallOutput<'files.pickTarget'> = await call('files.pickTarget', { suggestedName, kind: file.kind });
    if (!picked) return;
    setTarget(picked.token);
    await long.run({ ...input, target: picked.token } as CallInput<Name>);
  }

  return { ...long, target, start };
}
