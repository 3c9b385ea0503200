import type { CallInput, CallOutput } from '../../../src/contract/contract.ts';
import type { FileToken } from '../../../src/domain/ids.ts';
import { call } from '../../client/call.ts';

/** Asks for a folder; null when the reviewer cancels. */
export async function pickFolder(purpose: CallInput<'files.pickFolder'>['purpose']): Promise<FileToken | null> {
  const picked: CallOutput<'files.pickFolder'> = await call('files.pickFolder', { purpose });
  return picked?.token ?? null;
}
