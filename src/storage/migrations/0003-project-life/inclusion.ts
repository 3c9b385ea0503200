// A draft is worked on until it is submitted; each submitted version is kept for good.
export const INCLUSION = `
CREATE TABLE inclusion_draft (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  plan_year INTEGER NOT NULL,
  batch INTEGER NOT NULL CHECK (batch > 0),
  envelope_fen INTEGER NOT NULL CHECK (envelope_fen >= 0),
  basis TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'decided')),
  submitted_versions INTEGER NOT NULL CHECK (submitted_versions >= 0),
  version INTEGER NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (plan_year, batch)
) STRICT;

CREATE TABLE inclusion_entry (
  draft_id INTEGER NOT NULL REFERENCES inclusion_draft (id) ON DELETE CASCADE,
  project_id INTEGER NOT NULL REFERENCES project (id),
  position INTEGER NOT NULL,
  rank INTEGER,
  reason TEXT NOT NULL,
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
  PRIMARY KEY (draft_id, project_id),
  UNIQUE (draft_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX inclusion_entry_by_project ON inclusion_entry (project_id);

CREATE TABLE inclusion_version (
  draft_id INTEGER NOT NULL REFERENCES inclusion_draft (id),
  number INTEGER NOT NULL CHECK (number > 0),
  submitted_on TEXT NOT NULL,
  snapshot_json TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  PRIMARY KEY (draft_id, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER inclusion_version_unchanged BEFORE UPDATE ON inclusion_version
BEGIN SELECT RAISE(ABORT, 'a submitted version is never changed'); END;
CREATE TRIGGER inclusion_version_kept BEFORE DELETE ON inclusion_version
BEGIN SELECT RAISE(ABORT, 'a submitted version is never deleted'); END;
`;
