// Counts and sums that lists and the 工作台 show, kept by the database itself so that no write can forget them.
export const TALLY = `
CREATE TABLE project_tally (
  unit_id INTEGER NOT NULL,
  plan_year INTEGER NOT NULL,
  stage TEXT NOT NULL,
  projects INTEGER NOT NULL,
  amount_fen INTEGER NOT NULL,
  PRIMARY KEY (unit_id, plan_year, stage)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER project_counted AFTER INSERT ON project BEGIN
  INSERT INTO project_tally (unit_id, plan_year, stage, projects, amount_fen)
  VALUES (NEW.unit_id, NEW.plan_year, NEW.stage, 1, NEW.declared_amount_fen)
  ON CONFLICT DO UPDATE SET projects = projects + 1, amount_fen = amount_fen + excluded.amount_fen;
END;

CREATE TRIGGER project_recounted AFTER UPDATE OF unit_id, plan_year, stage, declared_amount_fen ON project
WHEN OLD.unit_id <> NEW.unit_id OR OLD.plan_year <> NEW.plan_year OR OLD.stage <> NEW.stage
  OR OLD.declared_amount_fen <> NEW.declared_amount_fen
BEGIN
  UPDATE project_tally SET projects = projects - 1, amount_fen = amount_fen - OLD.declared_amount_fen
  WHERE unit_id = OLD.unit_id AND plan_year = OLD.plan_year AND stage = OLD.stage;
  INSERT INTO project_tally (unit_id, plan_year, stage, projects, amount_fen)
  VALUES (NEW.unit_id, NEW.plan_year, NEW.stage, 1, NEW.declared_amount_fen)
  ON CONFLICT DO UPDATE SET projects = projects + 1, amount_fen = amount_fen + excluded.amount_fen;
  DELETE FROM project_tally
  WHERE unit_id = OLD.unit_id AND plan_year = OLD.plan_year AND stage = OLD.stage AND projects = 0;
END;

CREATE TRIGGER project_uncounted AFTER DELETE ON project BEGIN
  UPDATE project_tally SET projects = projects - 1, amount_fen = amount_fen - OLD.declared_amount_fen
  WHERE unit_id = OLD.unit_id AND plan_year = OLD.plan_year AND stage = OLD.stage;
  DELETE FROM project_tally
  WHERE unit_id = OLD.unit_id AND plan_year = OLD.plan_year AND stage = OLD.stage AND projects = 0;
END;
`;

// Terms are cut to short runs of characters in code; 'ascii' then keeps every run of Chinese as one token.
export const SEARCH = `
CREATE VIRTUAL TABLE project_search USING fts5 (
  name, unit_name, code, pinyin, initials,
  content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1'
);
CREATE VIRTUAL TABLE document_search USING fts5 (
  title, number, project_name, unit_name, pinyin, initials,
  content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1'
);
`;
