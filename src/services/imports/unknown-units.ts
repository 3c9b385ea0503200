import type { HandlerOutput } from '../../contract/contract.ts';
import { closestUnits } from '../../documents/declaration-workbook/match-unit.ts';
import { textOf } from '../../domain/imports/import-field.ts';
import { nameKey } from '../../domain/name-key.ts';
import type { ServiceContext } from '../service-context.ts';
import { getUnit } from '../../storage/units.ts';
import type { ImportDraft } from './import-draft.ts';
import { unitsByName } from './kinds/unit-choices.ts';

type UnknownUnits = HandlerOutput<'imports.preview'>['unknownUnits'];

/** Names of units in a ledger that the library does not know, with what was said of them. */
export function unknownUnits(
  { reader }: ServiceContext,
  { file, readRows, units: choices }: ImportDraft,
): UnknownUnits {
  if (file.kind !== 'projects' || readRows === null) return [];
  const known = unitsByName(reader);
  const rowsOf = new Map<string, { name: string; rows: number }>();
  for (const { values } of readRows) {
    const name = textOf(values, 'unit');
    const key = nameKey(name);
    if (name === '' || known.has(key)) continue;
    const entry = rowsOf.get(key) ?? { name, rows: 0 };
    entry.rows += 1;
    rowsOf.set(key, entry);
  }
  const units = [...new Set(known.values())];
  return [...rowsOf].map(([key, { name, rows }]) => {
    const choice = choices.get(key) ?? null;
    return {
      name,
      rows,
      choice,
      chosenName: typeof choice === 'number' ? getUnit(reader, choice).name : '',
      closest: closestUnits(name, units),
    };
  });
}
