import { join } from 'node:path';
import type { CallContext } from '../../../src/contract/call-context.ts';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { Decision } from '../../../src/domain/exchange/planned-item.ts';
import type { coreInFolder } from '../core-in-folder.ts';

export type Office = ReturnType<typeof coreInFolder>;

export const PASSPHRASE = '拱墅-2026-交换';

/** Exports everything of an office and answers the path of the package. */
export async function sendAll(
  office: Office,
  name = '资料包.gsjh',
  call: Partial<CallContext> = {},
): Promise<{ path: string; sent: CallOutput<'exchange.export'> }> {
  const path = join(office.folder, name);
  const target = office.grant(`send-${name}`, path);
  const sent = await office.call('exchange.export', { scope: { kind: 'all' }, passphrase: PASSPHRASE, target }, call);
  return { path, sent };
}

export function readAt(office: Office, path: string, passphrase = PASSPHRASE) {
  return office.call('exchange.read', { file: office.grant(`take-${path}`, path), passphrase });
}

/** Takes a package, deciding everything that has to be decided alike. */
export async function takeAt(office: Office, path: string, decision: Decision) {
  const { packageId } = await readAt(office, path);
  const { rows } = await office.call('exchange.items', { packageId, kind: null, state: null, page: 0, pageSize: 200 });
  const open = rows.filter(({ choices }) => choices.length > 0);
  const decisions = open.map(({ uid, ours, choices }) => ({
    uid,
    ours,
    decision: choices.includes(decision) ? decision : (choices[0] ?? decision),
  }));
  return office.call('exchange.take', { packageId, decisions });
}
