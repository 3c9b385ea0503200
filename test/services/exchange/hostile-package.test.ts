import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { SentItem } from '../../../src/domain/exchange/exchanged-item.ts';
import type { PackageContent } from '../../../src/storage/exchange/package-entries.ts';
import { sealPackage } from '../../../src/storage/exchange/seal-package.ts';
import { coreInFolder } from '../../support/core-in-folder.ts';
import { PASSPHRASE, readAt } from '../../support/exchange/exchange-steps.ts';

const UNIT = {
  name: '区城管局',
  name_key: '区城管局',
  name_sort: 'qucgj',
  kind: 'bureau',
  budget_code: null,
  note: '',
  search_text: '',
  unit_alias: [],
};

function item(changes: Partial<SentItem> = {}): SentItem {
  const uid = randomUUID();
  return { uid, aliases: [], kind: 'unit', hash: 'a'.repeat(64), clock: { [uid]: 1 }, tree: UNIT, ...changes };
}

async function sealed(items: readonly SentItem[], changes: Partial<PackageContent['manifest']> = {}): Promise<Buffer> {
  const manifest = {
    schemaVersion: 4,
    machineUid: randomUUID(),
    machineName: 'PC',
    actor: '王审查',
    at: '2026-09-28T01:00:00.000Z',
    isSample: false,
    isWhole: true,
    missing: [],
    ...changes,
  };
  const parts: Uint8Array[] = [];
  const content = { manifest, items, papers: [], attachments: [] };
  const options = { passphrase: PASSPHRASE, workFactor: 10, onEntry: () => undefined };
  for await (const part of sealPackage(content, options)) parts.push(part);
  return Buffer.concat(parts);
}

it('whoever made it, a package brings in nothing that this schema could not have written', async () => {
  const office = coreInFolder();
  onTestFinished(() => {
    office.close();
  });
  const twice = item();
  const refused: [string, Buffer, RegExp][] = [
    ['a column that there is not', await sealed([item({ tree: { ...UNIT, 'id": 1 --': 1 } })]), /约定的格式/],
    ['a missing column', await sealed([item({ tree: { name: '区城管局' } })]), /约定的格式/],
    ['rows in place of a text', await sealed([item({ tree: { ...UNIT, name: [{ a: 1 }] } })]), /约定的格式/],
    ['a kind that there is not', await sealed([item({ kind: 'library' as never })]), /约定的格式/],
    ['a name that is none', await sealed([item({ uid: '../../x' })]), /约定的格式/],
    ['one item twice', await sealed([twice, twice]), /损坏/],
    ['a newer schema', await sealed([item()], { schemaVersion: 99 }), /更新版本/],
    ['invented content', await sealed([item()], { isSample: true }), /示例资料库/],
    ['an older schema', await sealed([item()], { schemaVersion: 3 }), /较旧版本/],
  ];
  for (const [what, bytes, message] of refused) {
    const path = join(office.folder, `${what}.gsjh`);
    writeFileSync(path, bytes);
    await expect(readAt(office, path), what).rejects.toThrow(message);
  }
  const wrong: [string, Buffer][] = [
    ['a value of the wrong type', await sealed([item({ tree: { ...UNIT, name: null } })])],
    [
      'a reference to nothing',
      await sealed([
        item({
          kind: 'specialty',
          tree: { parent_id: randomUUID(), name: '甲', name_key: '甲', position: 0, retired: 0 },
        }),
      ]),
    ],
  ];
  const units = () => office.call('units.list', { query: '', page: 0, pageSize: 10 });
  const before = await units();
  for (const [what, bytes] of wrong) {
    const path = join(office.folder, `${what}.gsjh`);
    writeFileSync(path, bytes);
    const { packageId } = await readAt(office, path);
    await expect(office.call('exchange.take', { packageId, decisions: [] }), what).rejects.toThrow();
    expect(await units()).toEqual(before);
  }
});
