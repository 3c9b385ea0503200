// Null in a record's policy_revision_id stands for the defaults that came with the application.
export const POLICY = `
CREATE TABLE policy_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  policy_json TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL
) STRICT;
CREATE TRIGGER policy_revision_unchanged BEFORE UPDATE ON policy_revision
BEGIN SELECT RAISE(ABORT, 'a policy revision is never changed'); END;
CREATE TRIGGER policy_revision_kept BEFORE DELETE ON policy_revision
BEGIN SELECT RAISE(ABORT, 'a policy revision is never deleted'); END;
`;

// A record is never changed: a correction is a record of its own that names the old one and the reason. Records that
// point at others name the first of a chain of corrections.
export const RECORDS = `
CREATE TABLE project_record (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  project_id INTEGER NOT NULL REFERENCES project (id),
  kind TEXT NOT NULL,
  round INTEGER NOT NULL CHECK (round >= 0),
  after_letter INTEGER NOT NULL CHECK (after_letter IN (0, 1)),
  happened_on TEXT NOT NULL,
  fields_json TEXT NOT NULL,
  corrects_id INTEGER UNIQUE REFERENCES project_record (id),
  is_void INTEGER NOT NULL CHECK (is_void IN (0, 1)),
  correction_reason TEXT NOT NULL,
  policy_revision_id INTEGER REFERENCES policy_revision (id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  CHECK ((corrects_id IS NULL) = (correction_reason = '')),
  CHECK (is_void = 0 OR corrects_id IS NOT NULL)
) STRICT;
CREATE INDEX project_record_by_project ON project_record (project_id, id);
CREATE INDEX project_record_by_kind ON project_record (kind, happened_on);
CREATE TRIGGER project_record_kept_once BEFORE INSERT ON project_record
WHEN EXISTS (SELECT 1 FROM project_record WHERE id = NEW.id OR corrects_id = NEW.corrects_id)
BEGIN SELECT RAISE(ABORT, 'a record is never replaced'); END;
CREATE TRIGGER project_record_unchanged BEFORE UPDATE ON project_record
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER project_record_kept BEFORE DELETE ON project_record
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

ALTER TABLE rule_reason ADD COLUMN record_id INTEGER REFERENCES project_record (id);
`;
