export const DECLARATIONS = `
CREATE TABLE declaration (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  project_id INTEGER NOT NULL REFERENCES project (id),
  round INTEGER NOT NULL CHECK (round > 0),
  declared_on TEXT NOT NULL,
  receipt_number TEXT NOT NULL,
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
  snapshot_json TEXT NOT NULL,
  registered_at TEXT NOT NULL,
  UNIQUE (project_id, round)
) STRICT;
CREATE TRIGGER declaration_kept_once BEFORE INSERT ON declaration
WHEN EXISTS (SELECT 1 FROM declaration WHERE id = NEW.id OR (project_id = NEW.project_id AND round = NEW.round))
BEGIN SELECT RAISE(ABORT, 'a declaration is never replaced'); END;
CREATE TRIGGER declaration_unchanged BEFORE UPDATE ON declaration
BEGIN SELECT RAISE(ABORT, 'a declaration is never changed'); END;
CREATE TRIGGER declaration_kept BEFORE DELETE ON declaration
BEGIN SELECT RAISE(ABORT, 'a declaration is never deleted'); END;

CREATE TABLE pre_review (
  declaration_id INTEGER PRIMARY KEY REFERENCES declaration (id),
  conclusion TEXT,
  opinion TEXT NOT NULL,
  version INTEGER NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE pre_review_item (
  declaration_id INTEGER NOT NULL REFERENCES pre_review (declaration_id),
  position INTEGER NOT NULL,
  topic TEXT NOT NULL,
  verdict TEXT,
  problem TEXT NOT NULL,
  suggestion TEXT NOT NULL,
  basis TEXT NOT NULL,
  PRIMARY KEY (declaration_id, position),
  UNIQUE (declaration_id, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE improvement (
  declaration_id INTEGER NOT NULL REFERENCES pre_review (declaration_id),
  position INTEGER NOT NULL,
  content TEXT NOT NULL,
  due_on TEXT,
  PRIMARY KEY (declaration_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_reason (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  project_id INTEGER NOT NULL REFERENCES project (id),
  declaration_id INTEGER REFERENCES declaration (id),
  rule_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
CREATE INDEX rule_reason_by_project ON rule_reason (project_id);
CREATE INDEX rule_reason_by_declaration ON rule_reason (declaration_id);
`;
