import type { IsoDate } from '../../domain/dates.ts';
import { deadlineState } from '../../domain/deadline.ts';
import type { LedgerLight } from '../../domain/ledgers/ledger-views.ts';
import { LEDGER_LIGHTS } from '../../domain/ledgers/ledger-views.ts';
import type { LedgerContext } from './ledger-view.ts';
import { choiceColumn, column } from './columns.ts';

/** 期限 of a line: its last day, how it stands, and by how many working days it is over. */
export const DEADLINE_COLUMNS = [
  column('dueOn', '期限', 'date'),
  choiceColumn('light', '期限状态', LEDGER_LIGHTS, 10),
  column('daysLate', '超期（工作日）', 'whole', 10),
];

interface DeadlineValues {
  readonly dueOn: IsoDate | null;
  readonly light: LedgerLight;
  readonly daysLate: number | null;
}

/** Tells the values of {@link DEADLINE_COLUMNS} by the last day; many lines share one, and counting its days takes long. */
export function deadlineTeller({
  calendar,
  today,
}: Pick<LedgerContext, 'calendar' | 'today'>): (dueOn: IsoDate | null) => DeadlineValues {
  const day = today();
  const told = new Map<IsoDate | null, DeadlineValues>();
  function tell(dueOn: IsoDate | null): DeadlineValues {
    const { light, workingDaysLeft } = deadlineState({ due: dueOn, paused: false }, day, null, calendar);
    const open = Object.hasOwn(LEDGER_LIGHTS, light) ? (light as LedgerLight) : 'unknown';
    return { dueOn, light: open, daysLate: open === 'over' && workingDaysLeft !== null ? 0 - workingDaysLeft : null };
  }
  return (dueOn) => {
    const values = told.get(dueOn) ?? tell(dueOn);
    told.set(dueOn, values);
    return values;
  };
}
