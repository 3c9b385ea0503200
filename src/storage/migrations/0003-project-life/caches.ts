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
  kind TEXT NOT NULL,
  record_id INTEGER REFERENCES project_record (id),
  title TEXT NOT NULL,
  due_on TEXT,
  paused INTEGER NOT NULL CHECK (paused IN (0, 1))
) STRICT;
CREATE INDEX open_deadline_by_due ON open_deadline (coalesce(due_on, '9999-12-31'), id);
CREATE INDEX open_deadline_by_project ON open_deadline (project_id);
CREATE INDEX open_deadline_by_kind ON open_deadline (kind, coalesce(due_on, '9999-12-31'));

-- Whether a declaration has its letter is asked with every letter.
CREATE INDEX issued_document_by_declaration ON issued_document (declaration_id);

DROP INDEX project_waiting;
INSERT INTO open_deadline (project_id, kind, record_id, title, due_on, paused)
SELECT id, 'preReview', NULL, '出具预审意见书', due_on, 0 FROM project WHERE stage = 'declared' ORDER BY id;
INSERT INTO open_deadline (project_id, kind, record_id, title, due_on, paused)
SELECT p.id, 'improvement', NULL, '建设单位完善需求方案', min(i.due_on), 0
FROM project p JOIN declaration d ON d.project_id = p.id JOIN improvement i ON i.declaration_id = d.id
WHERE p.stage = 'preReviewImprove' AND i.due_on IS NOT NULL
  AND d.round = (SELECT max(round) FROM declaration WHERE project_id = p.id)
GROUP BY p.id ORDER BY p.id;
UPDATE project SET due_on = (SELECT due_on FROM open_deadline WHERE project_id = project.id)
WHERE stage = 'preReviewImprove';
`;
