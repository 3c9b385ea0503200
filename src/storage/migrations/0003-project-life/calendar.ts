// A New Year holiday that begins in December is kept with the notice of the year it leads to.
export const CALENDAR_DAYS = `
CREATE TABLE notice_day (
  year INTEGER NOT NULL REFERENCES calendar_year (year),
  date TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'makeUpDay')),
  name TEXT NOT NULL,
  PRIMARY KEY (year, date),
  CHECK (substr(date, 1, 4) = CAST(year AS TEXT) OR substr(date, 1, 7) = format('%d-12', year - 1))
) STRICT, WITHOUT ROWID;
INSERT INTO notice_day (year, date, kind, name) SELECT year, date, kind, name FROM calendar_day;
DROP TABLE calendar_day;
ALTER TABLE notice_day RENAME TO calendar_day;
`;
