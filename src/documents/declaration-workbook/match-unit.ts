import type { UnitId } from '../../domain/ids.ts';
import { labelKey } from './plain-text.ts';

/** A unit that the library knows, by its name and whatever else it signs with. */
export interface KnownUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The unit of that name or alias, whatever its spaces and widths. */
export function matchUnit(name: string, units: readonly KnownUnit[]): KnownUnit | undefined {
  const key = labelKey(name);
  return units.find((unit) => [unit.name, ...unit.aliases].some((known) => labelKey(known) === key));
}

function sharedCharacters(a: string, b: string): number {
  const left = new Set(a);
  return [...new Set(b)].filter((character) => left.has(character)).length;
}

/** Up to three units whose names share most characters with a name that nobody has. */
export function closestUnits(name: string, units: readonly KnownUnit[]): string[] {
  return units
    .map((unit) => ({ name: unit.name, shared: sharedCharacters(name, unit.name) }))
    .filter(({ shared }) => shared >= 2)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map((unit) => unit.name);
}
