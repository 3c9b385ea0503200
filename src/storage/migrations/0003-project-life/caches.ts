// What follows from a project's records, written again in the transaction of each record: lists read nothing else.
export const CACHES = `
CREATE TABLE project_money (
  project_id INTEGER PRIMARY KEY REFERENCES project (id) ON DELETE CASCADE,
  reviewed_fen INTEGER,
  approved_fen INTEGER,
  arranged_fen INTEGER NOT NULL,
  issued_fen INTEGER NOT NULL,
  ceiling_fen INTEGER,
  awarded_fen INTEGER,
  contracted_fen INTEGER,
  paid_fen INTEGER NOT NULL
) STRICT;

CREATE TABLE project_year_money (
  project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  year INTEGER NOT NULL,
  source TEXT NOT NULL,
  requested_fen INTEGER NOT NULL,
  arranged_fen INTEGER NOT NULL,
  issued_fen INTEGER NOT NULL,
  paid_fen INTEGER NOT NULL,
  PRIMARY KEY (project_id, year, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX project_year_money_by_year ON project_year_money (year);

CREATE TABLE open_deadline (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  unit_id INTEGER NOT NULL REFERENCES unit (id),
  kind TEXT NOT NULL,
  record_id INTEGER REFERENCES project_record (id),
  title TEXT NOT NULL,
  due_on TEXT,
  paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
  -- Every light is a range of these days; without a last day 停表 stands before 日历未知.
  day TEXT NOT NULL GENERATED ALWAYS AS
    (CASE paused WHEN 1 THEN '9999-12-30' ELSE coalesce(due_on, '9999-12-31') END) VIRTUAL
) STRICT;
CREATE INDEX open_deadline_by_day ON open_deadline (day, id);
CREATE INDEX open_deadline_by_kind ON open_deadline (kind, day, id);
CREATE INDEX open_deadline_by_unit ON open_deadline (unit_id, day, id, kind);
CREATE INDEX open_deadline_by_project ON open_deadline (project_id, day, id, kind);
CREATE TRIGGER open_deadline_follows_unit AFTER UPDATE OF unit_id ON project WHEN NEW.unit_id <> OLD.unit_id
BEGIN UPDATE open_deadline SET unit_id = NEW.unit_id WHERE project_id = NEW.id; END;

-- How many deadlines end on each day, so that the lights of a long list are counted at once.
CREATE TABLE open_deadline_tally (
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  deadlines INTEGER NOT NULL,
  PRIMARY KEY (kind, day)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER open_deadline_counted AFTER INSERT ON open_deadline
BEGIN
  INSERT INTO open_deadline_tally (kind, day, deadlines) VALUES (NEW.kind, NEW.day, 1)
  ON CONFLICT DO UPDATE SET deadlines = deadlines + 1;
END;
CREATE TRIGGER open_deadline_uncounted AFTER DELETE ON open_deadline
BEGIN
  UPDATE open_deadline_tally SET deadlines = deadlines - 1 WHERE kind = OLD.kind AND day = OLD.day;
  DELETE FROM open_deadline_tally WHERE kind = OLD.kind AND day = OLD.day AND deadlines = 0;
END;
CREATE TRIGGER open_deadline_written_anew BEFORE UPDATE OF kind, due_on, paused ON open_deadline
BEGIN SELECT RAISE(ABORT, 'a deadline is written anew, not changed'); END;

-- Whether a declaration has its letter is asked with every letter.
CREATE INDEX issued_document_by_declaration ON issued_document (declaration_id);

DROP INDEX project_waiting;
INSERT INTO open_deadline (project_id, unit_id, kind, record_id, title, due_on, paused)
SELECT id, unit_id, 'preReview', NULL, '出具预审意见书', due_on, 0 FROM project WHERE stage = 'declared' ORDER BY id;
INSERT INTO open_deadline (project_id, unit_id, kind, record_id, title, due_on, paused)
SELECT p.id, p.unit_id, 'improvement', NULL, '建设单位完善需求方案', min(i.due_on), 0
FROM project p JOIN declaration d ON d.project_id = p.id JOIN improvement i ON i.declaration_id = d.id
WHERE p.stage = 'preReviewImprove' AND i.due_on IS NOT NULL
  AND d.round = (SELECT max(round) FROM declaration WHERE project_id = p.id)
GROUP BY p.id ORDER BY p.id;
UPDATE project SET due_on = (SELECT due_on FROM open_deadline WHERE project_id = project.id)
WHERE stage = 'preReviewImprove';
`;
