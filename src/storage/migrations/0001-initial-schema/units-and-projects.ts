export const UNITS = `
CREATE TABLE unit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  name_sort TEXT NOT NULL,
  kind TEXT NOT NULL,
  budget_code TEXT,
  note TEXT NOT NULL,
  search_text TEXT NOT NULL,
  version INTEGER NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX unit_by_sort ON unit (name_sort);

CREATE TABLE unit_alias (
  alias_key TEXT NOT NULL PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  alias TEXT NOT NULL,
  UNIQUE (unit_id, position)
) STRICT, WITHOUT ROWID;
`;

// What lists sort and filter by is in the narrow project row; texts that only forms show are beside it.
export const PROJECTS = `
CREATE TABLE stage (
  stage TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  UNIQUE (stage, position)
) STRICT, WITHOUT ROWID;
INSERT INTO stage (stage, position) VALUES
  ('draft', 10), ('declared', 20), ('preReviewQualified', 30), ('preReviewImprove', 40),
  ('preReviewCancel', 50), ('preReviewSplit', 60), ('preReviewMerge', 70);

CREATE TABLE project_code_series (
  plan_year INTEGER PRIMARY KEY,
  last_number INTEGER NOT NULL CHECK (last_number > 0)
) STRICT;

CREATE TABLE project (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code_year INTEGER NOT NULL,
  code_number INTEGER NOT NULL,
  code TEXT NOT NULL GENERATED ALWAYS AS (format('%d-%04d', code_year, code_number)) VIRTUAL,
  unit_id INTEGER NOT NULL REFERENCES unit (id),
  unit_sort TEXT NOT NULL,
  name TEXT NOT NULL,
  name_sort TEXT NOT NULL,
  plan_year INTEGER NOT NULL,
  construction_type TEXT NOT NULL,
  content_category TEXT NOT NULL,
  continuity TEXT NOT NULL,
  classified INTEGER NOT NULL CHECK (classified IN (0, 1)),
  declared_amount_fen INTEGER NOT NULL CHECK (declared_amount_fen >= 0),
  stage TEXT NOT NULL,
  stage_position INTEGER NOT NULL,
  declared_on TEXT,
  due_on TEXT,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  FOREIGN KEY (stage, stage_position) REFERENCES stage (stage, position)
) STRICT;
CREATE INDEX project_by_unit ON project (unit_id);
CREATE UNIQUE INDEX project_by_code ON project (code_year, code_number);
CREATE INDEX project_by_name ON project (name_sort);
CREATE INDEX project_by_unit_name ON project (unit_sort);
CREATE INDEX project_by_plan_year ON project (plan_year);
CREATE INDEX project_by_stage ON project (stage_position);
CREATE INDEX project_by_amount ON project (declared_amount_fen);
CREATE INDEX project_by_declared ON project (coalesce(declared_on, '9999-12-31'));
CREATE INDEX project_by_due ON project (coalesce(due_on, '9999-12-31'));
CREATE INDEX project_by_update ON project (updated_at);
CREATE INDEX project_waiting ON project (coalesce(due_on, '9999-12-31')) WHERE stage = 'declared';

CREATE TABLE project_text (
  project_id INTEGER PRIMARY KEY REFERENCES project (id) ON DELETE CASCADE,
  necessity TEXT NOT NULL,
  current_state TEXT NOT NULL,
  scheme TEXT NOT NULL,
  security_level TEXT NOT NULL,
  security_plan TEXT NOT NULL,
  existing_systems TEXT NOT NULL,
  connects_data_hub INTEGER NOT NULL CHECK (connects_data_hub IN (0, 1)),
  connects_support_platform INTEGER NOT NULL CHECK (connects_support_platform IN (0, 1)),
  secrecy_basis TEXT NOT NULL,
  follows_data_formats INTEGER NOT NULL CHECK (follows_data_formats IN (0, 1)),
  contact_name TEXT NOT NULL,
  contact_phone TEXT NOT NULL
) STRICT;

CREATE TABLE fund_share (
  project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  source TEXT NOT NULL,
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
  PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE content_item (
  project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  spec TEXT NOT NULL,
  cost_class TEXT NOT NULL,
  quantity_milli INTEGER NOT NULL,
  measure TEXT NOT NULL,
  unit_price_fen INTEGER NOT NULL CHECK (unit_price_fen >= 0),
  total_fen INTEGER NOT NULL CHECK (total_fen >= 0),
  PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE performance_goal (
  project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  term TEXT NOT NULL,
  kind TEXT NOT NULL,
  indicator TEXT NOT NULL,
  value TEXT NOT NULL,
  measure TEXT NOT NULL,
  PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE data_resource (
  project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  provider TEXT NOT NULL,
  summary TEXT NOT NULL,
  items TEXT NOT NULL,
  share_type TEXT NOT NULL,
  share_basis TEXT NOT NULL,
  share_mode TEXT NOT NULL,
  open_attribute TEXT NOT NULL,
  update_cycle TEXT NOT NULL,
  PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE declaration_paper (
  project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  copies INTEGER NOT NULL CHECK (copies > 0),
  PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID;
`;
