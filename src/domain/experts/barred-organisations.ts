import { nameKey } from '../name-key.ts';

/** What an organisation is to a meeting, so that nobody of it may judge there: identifier → label. */
export const BARRED_AS = { unit: '项目建设单位', supplier: '中标或承建单位', excluded: '回避单位' } as const;

/** An organisation that nobody who is tied to it may judge at a meeting. */
export interface BarredOrganisation {
  readonly as: keyof typeof BARRED_AS;
  /** As the meeting or the project calls it first, then its other names. */
  readonly names: readonly string[];
}

/** An organisation as a sentence names it: `项目建设单位“区城管局”`. */
export function barredLabel({ as, names }: BarredOrganisation): string {
  return `${BARRED_AS[as]}“${names[0] ?? ''}”`;
}

/** The barred organisations by the key of each of their names; keys are made once for all experts. */
export function barredByKey(barred: readonly BarredOrganisation[]): ReadonlyMap<string, readonly BarredOrganisation[]> {
  const named = barred.flatMap((each) => [...new Set(each.names.map(nameKey))].map((key) => ({ key, each })));
  const grouped = Map.groupBy(named, ({ key }) => key);
  return new Map([...grouped].map(([key, found]) => [key, found.map(({ each }) => each)]));
}
