import type { Migration } from './migration.ts';

const CALENDAR = `
CREATE TABLE calendar_year (
  year INTEGER PRIMARY KEY CHECK (year BETWEEN 2000 AND 2199),
  source TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE calendar_day (
  date TEXT PRIMARY KEY,
  year INTEGER NOT NULL REFERENCES calendar_year (year),
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'makeUpDay')),
  name TEXT NOT NULL,
  CHECK (substr(date, 1, 4) = CAST(year AS TEXT))
) STRICT, WITHOUT ROWID;
CREATE INDEX calendar_day_by_year ON calendar_day (year);`;

/** Years of the work calendar that the office took from a notice, or corrected; they go before the bundled ones. */
export const officeCalendar: Migration = { version: 2, name: 'office-calendar', statements: [CALENDAR] };
