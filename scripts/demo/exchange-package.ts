import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoOffice } from './demo-office.ts';

const PASSPHRASE = '样例-资料交换-2026';

/** What the exchange showed. */
export interface DemoExchange {
  readonly items: number;
  readonly bytes: number;
  readonly mismatches: readonly string[];
}

/** Writes the whole library as a package and takes it on a second, empty machine: both then hold the same. */
export async function exchangePackage(from: DemoOffice, to: DemoOffice, outputFolder: string): Promise<DemoExchange> {
  const path = join(outputFolder, '资料包.gsjh');
  const target = from.pick(path);
  const sent = await from.call('exchange.export', { scope: { kind: 'all' }, passphrase: PASSPHRASE, target });
  const { packageId } = await to.call('exchange.read', { file: to.pick(path), passphrase: PASSPHRASE });
  const { rows } = await to.call('exchange.items', {
    packageId,
    kind: null,
    state: 'conflict',
    page: 0,
    pageSize: 200,
  });
  await to.call('exchange.take', {
    packageId,
    decisions: rows.map(({ uid, ours }) => ({ uid, ours, decision: 'take' })),
  });
  const again = await to.call('exchange.read', { file: to.pick(path), passphrase: PASSPHRASE });
  const differing = again.counts.filter(({ state }) => state !== 'same' && state !== 'older');
  await to.call('exchange.close', { packageId: again.packageId });
  const mismatches = differing.map(
    ({ kind, state, items }) => `资料包采用后仍有差异：${kind} ${state} ${String(items)}`,
  );
  return { items: sent.items, bytes: statSync(path).size, mismatches };
}
