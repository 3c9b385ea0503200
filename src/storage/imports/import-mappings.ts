import type { ImportKind } from '../../domain/imports/import-kinds.ts';
import type { MoneyUnit } from '../../domain/money.ts';
import type { Reader, Writer } from '../reader-writer.ts';

/** What a head was last read as. */
export interface RememberedHead {
  readonly head: string;
  readonly field: string | null;
  readonly moneyUnit: MoneyUnit | null;
}

/** How the columns with these heads were mapped the last time; undefined when they never were. */
export function findImportMapping(reader: Reader, kind: ImportKind, headsKey: string): RememberedHead[] | undefined {
  const row = reader.get<{ mapping: string }>(
    'SELECT mapping_json AS mapping FROM import_mapping WHERE kind = ? AND heads_key = ?',
    [kind, headsKey],
  );
  return row && (JSON.parse(row.mapping) as RememberedHead[]);
}

export function saveImportMapping(
  writer: Writer,
  kind: ImportKind,
  headsKey: string,
  mapping: readonly RememberedHead[],
): void {
  writer.run('INSERT OR REPLACE INTO import_mapping (kind, heads_key, mapping_json, saved_at) VALUES (?, ?, ?, ?)', [
    kind,
    headsKey,
    JSON.stringify(mapping),
    writer.at,
  ]);
}
