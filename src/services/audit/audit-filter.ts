import type { ParsedInput } from '../../contract/contract.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { addDays } from '../../domain/dates.ts';
import type { AuditFilter } from '../../storage/audit.ts';

/** The instant at which a day begins by the clock of this machine. */
function beginOf(day: IsoDate): string {
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))).toISOString();
}

/** What a reviewer filters by, as the library asks for it. */
export function auditFilter({
  query,
  from,
  to,
}: Pick<ParsedInput<'audit.list'>, 'query' | 'from' | 'to'>): AuditFilter {
  return { query, from: from && beginOf(from), until: to && beginOf(addDays(to, 1)) };
}

/** An instant as `2026-09-28 09:30:05` by the clock of this machine. */
export function localMoment(instant: string): string {
  const at = new Date(instant);
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');
  const day = [pad(at.getFullYear(), 4), pad(at.getMonth() + 1), pad(at.getDate())].join('-');
  return `${day} ${[at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => pad(part)).join(':')}`;
}
