import { nameKey } from '../name-key.ts';
import type { BarredOrganisation } from './barred-organisations.ts';
import { barredLabel } from './barred-organisations.ts';

/** Where the district's organisations are; left out when names are compared. */
const PLACE = /^(?:浙江省)?(?:杭州市)?(?:杭州)?(?:拱墅区|拱墅|区)?/;

/** Shorter than this, a name within another tells nothing. */
const SHORTEST = 3;

/** A name to compare others with. */
interface Core {
  readonly key: string;
  readonly core: string;
}

function coreOf(name: string): Core {
  const key = nameKey(name);
  return { key, core: key.replace(PLACE, '') };
}

function resembles(a: Core, b: Core): boolean {
  if (a.key === b.key || a.core.length < 2 || b.core.length < 2) return false;
  if (a.core === b.core) return true;
  const [short, long] = a.core.length < b.core.length ? [a.core, b.core] : [b.core, a.core];
  return short.length >= SHORTEST && long.includes(short);
}

/**
 * Tells which barred organisations a name is like without being theirs, such as `区城管局信息中心` and `区城管局`. A
 * reviewer decides: nobody is kept out for it.
 */
export function resemblancesTo(barred: readonly BarredOrganisation[]): (name: string) => string[] {
  const known = barred.map((each) => ({ each, cores: each.names.map(coreOf) }));
  return (name) => {
    const own = coreOf(name);
    return known
      .filter(({ cores }) => cores.some((core) => resembles(own, core)))
      .map(({ each }) => `“${name}”与${barredLabel(each)}名称相近，请核对`);
  };
}
