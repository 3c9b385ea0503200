import type { IsoDate } from '../domain/dates.ts';
import type { CalendarYear } from '../domain/work-calendar.ts';
import type { Reader, Writer } from './reader-writer.ts';

interface DayRow {
  readonly date: IsoDate;
  /** Year of the notice; a day of its New Year holiday may lie in the December before. */
  readonly year: number;
  readonly kind: 'holiday' | 'makeUpDay';
  readonly name: string;
}

/** The years that the office saved, earliest first. */
export function listCalendarYears(reader: Reader): CalendarYear[] {
  const years = reader.all<{ year: number; source: string }>('SELECT year, source FROM calendar_year ORDER BY year');
  const days = reader.all<DayRow>('SELECT date, year, kind, name FROM calendar_day ORDER BY date');
  return years.map(({ year, source }) => {
    const named = (kind: DayRow['kind']) =>
      Object.fromEntries(
        days.filter((day) => day.year === year && day.kind === kind).map((day) => [day.date, day.name]),
      );
    return { year, source, holidays: named('holiday'), makeUpDays: named('makeUpDay') };
  });
}

/** Saves a year as a whole, in place of what was saved for it before. */
export function saveCalendarYear(writer: Writer, { year, source, holidays, makeUpDays }: CalendarYear): void {
  writer.run(
    `INSERT INTO calendar_year (year, source, saved_at) VALUES (@year, @source, @at)
     ON CONFLICT DO UPDATE SET source = @source, saved_at = @at`,
    { year, source, at: writer.at },
  );
  writer.run('DELETE FROM calendar_day WHERE year = ?', [year]);
  const put = (kind: DayRow['kind'], days: Readonly<Record<string, string>>) => {
    for (const [date, name] of Object.entries(days)) {
      writer.run('INSERT INTO calendar_day (date, year, kind, name) VALUES (?, ?, ?, ?)', [date, year, kind, name]);
    }
  };
  put('holiday', holidays);
  put('makeUpDay', makeUpDays);
}
