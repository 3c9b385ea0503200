import type { MoneyColumn } from '../../storage/project-money-columns.ts';
import { MONEY_COLUMNS } from '../../storage/project-money-columns.ts';
import type { ProjectSort } from '../../storage/project-list.ts';
import type { LedgerSort } from './ledger-view.ts';

interface OverviewSort {
  readonly by: ProjectSort['by'] | MoneyColumn;
  readonly descending: boolean;
}

const OWN_KEYS: readonly ProjectSort['by'][] = ['code', 'name', 'unitName', 'planYear', 'stage', 'declaredOn'];

/** A column as the library's overview knows it; by code where it knows none. */
export function overviewSort({ by, descending }: LedgerSort): OverviewSort {
  const key = OWN_KEYS.find((each) => each === by);
  const money = Object.hasOwn(MONEY_COLUMNS, by) ? (by as MoneyColumn) : undefined;
  return { by: key ?? money ?? 'code', descending };
}
