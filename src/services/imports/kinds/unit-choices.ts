import type { UnitId } from '../../../domain/ids.ts';
import { nameKey } from '../../../domain/name-key.ts';
import type { Unit } from '../../../domain/unit.ts';
import { listUnits } from '../../../storage/units.ts';
import type { Reader } from '../../../storage/reader-writer.ts';

/** What the reviewer says of a name that the library does not know: a new unit, or one that it has. */
export type UnitChoice = 'create' | UnitId;

/** By the key of the name. */
export type UnitChoices = ReadonlyMap<string, UnitChoice>;

/** The district has some hundreds of units at most. */
const ALL_UNITS = { query: '', page: 0, pageSize: 100_000 };

/** Every unit by the keys of its names and aliases. */
export function unitsByName(reader: Reader): Map<string, Unit> {
  const { rows } = listUnits(reader, ALL_UNITS);
  return new Map(rows.flatMap((unit) => [unit.name, ...unit.aliases].map((name) => [nameKey(name), unit] as const)));
}

/** What a new unit is registered as, going by its name. */
export function kindOfUnit(name: string): Unit['kind'] {
  return /街道(?:办事处)?$/.test(name) ? 'subdistrict' : 'bureau';
}
