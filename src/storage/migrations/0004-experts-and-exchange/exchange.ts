// Whatever travels between machines has a name of its own for good, and counts the changes that each machine made.
export const EXCHANGE = `
CREATE TABLE exchange_machine (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uid TEXT NOT NULL CHECK (length(uid) = 36)
) STRICT;

CREATE TABLE exchange_item (
  uid TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  -- Null once it is removed here.
  local_id INTEGER,
  hash TEXT NOT NULL,
  -- Changes that it has seen, by the look that found them: {"<uid of the look>": 1}.
  clock_json TEXT NOT NULL,
  UNIQUE (kind, local_id)
) STRICT, WITHOUT ROWID;

-- Another name of an item, from before two machines knew that they meant the same.
CREATE TABLE exchange_alias (
  alias TEXT NOT NULL PRIMARY KEY,
  uid TEXT NOT NULL REFERENCES exchange_item (uid) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX exchange_alias_by_uid ON exchange_alias (uid);

CREATE TABLE exchange_record (
  record_id INTEGER PRIMARY KEY REFERENCES project_record (id) ON DELETE CASCADE,
  uid TEXT NOT NULL UNIQUE
) STRICT;

-- A paper of another machine under a number that this one had given out already: the office settles which holds.
CREATE TABLE exchange_double_number (
  document_id INTEGER PRIMARY KEY REFERENCES issued_document (id),
  kind TEXT NOT NULL,
  prefix TEXT NOT NULL,
  year INTEGER NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence > 0)
) STRICT;
CREATE INDEX exchange_double_number_by_number ON exchange_double_number (kind, prefix, year, sequence);

CREATE TABLE exchange_package (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  direction TEXT NOT NULL CHECK (direction IN ('sent', 'taken')),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  machine_uid TEXT NOT NULL,
  machine_name TEXT NOT NULL,
  items INTEGER NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;

-- There only while a package is taken: the promise of the second column cannot be kept, so that no transaction ends with it.
CREATE TABLE exchange_taking (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  ends INTEGER NOT NULL CHECK (ends = 2) REFERENCES exchange_machine (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
`;
