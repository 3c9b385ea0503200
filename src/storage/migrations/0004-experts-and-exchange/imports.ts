// Every import is kept with what each of its rows did, so that the whole of it can be taken back.
export const IMPORTS = `
CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  rows INTEGER NOT NULL CHECK (rows > 0),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL,
  undone_at TEXT,
  undone_by TEXT,
  undo_reason TEXT,
  CHECK ((undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (undo_reason IS NULL))
) STRICT;

CREATE TABLE import_change (
  batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  position INTEGER NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id INTEGER NOT NULL,
  -- The version that the import left; what was changed since is not taken back.
  version INTEGER NOT NULL,
  -- What was there before; null for what the import created.
  before_json TEXT,
  PRIMARY KEY (batch_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_change_by_subject ON import_change (subject_kind, subject_id);

-- How the columns of a kind of table were mapped the last time, by its heads.
CREATE TABLE import_mapping (
  kind TEXT NOT NULL,
  heads_key TEXT NOT NULL,
  mapping_json TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (kind, heads_key)
) STRICT, WITHOUT ROWID;

INSERT INTO stage (stage, position) VALUES ('earlier', 370);

-- A record that goes is looked for in the tables that point at records.
CREATE INDEX rule_reason_by_record ON rule_reason (record_id) WHERE record_id IS NOT NULL;
CREATE INDEX open_deadline_by_record ON open_deadline (record_id) WHERE record_id IS NOT NULL;

-- A record is never deleted, but for that of an earlier year's project whose whole import is taken back.
DROP TRIGGER project_record_kept;
CREATE TRIGGER project_record_kept BEFORE DELETE ON project_record
WHEN OLD.kind <> 'earlierProject' OR NOT EXISTS (
  SELECT 1 FROM import_change c JOIN import_batch b ON b.id = c.batch_id
  WHERE c.subject_kind = 'project' AND c.subject_id = OLD.project_id AND c.before_json IS NULL
    AND b.undone_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
`;
