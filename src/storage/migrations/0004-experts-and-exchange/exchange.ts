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
  -- Changes by machine: {"<machine uid>": 3}.
  clock_json TEXT NOT NULL,
  UNIQUE (kind, local_id)
) STRICT, WITHOUT ROWID;

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
`;
