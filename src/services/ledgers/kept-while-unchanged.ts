import type { ServiceContext } from '../service-context.ts';
import type { LedgerContext } from './ledger-view.ts';

/** Keeps what views have read until the library is written or the day ends. */
export function keptWhileUnchanged({ library, today }: ServiceContext): LedgerContext['keep'] {
  const kept = new Map<string, unknown>();
  let stamp = '';
  return <Value>(name: string, load: () => Value) => {
    const now = `${String(library.revision)} ${today()}`;
    if (now !== stamp) {
      kept.clear();
      stamp = now;
    }
    if (!kept.has(name)) kept.set(name, load());
    return kept.get(name) as Value;
  };
}
