// What a meeting leaves behind about its experts. A later row about the same takes the place of an earlier one.
export const AFTER_MEETING = `
CREATE TABLE expert_opinion (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES expert_meeting (id),
  project_id INTEGER NOT NULL REFERENCES project (id),
  expert_id INTEGER NOT NULL REFERENCES expert (id),
  score_tenths INTEGER CHECK (score_tenths BETWEEN 0 AND 1000),
  opinion TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX expert_opinion_by_meeting ON expert_opinion (meeting_id, project_id, expert_id, id);
CREATE INDEX expert_opinion_by_expert ON expert_opinion (expert_id, id);
CREATE TRIGGER expert_opinion_unchanged BEFORE UPDATE ON expert_opinion
BEGIN SELECT RAISE(ABORT, 'an opinion is never changed'); END;
CREATE TRIGGER expert_opinion_kept BEFORE DELETE ON expert_opinion
BEGIN SELECT RAISE(ABORT, 'an opinion is never deleted'); END;

-- What everyone who came is paid. It goes when its expert turns out not to have come.
CREATE TABLE expert_fee (
  meeting_id INTEGER NOT NULL REFERENCES expert_meeting (id),
  expert_id INTEGER NOT NULL REFERENCES expert (id),
  half_days INTEGER NOT NULL CHECK (half_days BETWEEN 1 AND 20),
  -- The office's rate when it was settled.
  per_half_day_fen INTEGER NOT NULL CHECK (per_half_day_fen >= 0),
  gross_fen INTEGER NOT NULL CHECK (gross_fen >= 0),
  tax_fen INTEGER NOT NULL CHECK (tax_fen BETWEEN 0 AND gross_fen),
  -- Why the gross is not what the rate gives.
  reason TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  PRIMARY KEY (meeting_id, expert_id),
  CHECK (reason <> '' OR gross_fen = half_days * per_half_day_fen)
) STRICT, WITHOUT ROWID;

CREATE TABLE expert_rating (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES expert_meeting (id),
  expert_id INTEGER NOT NULL REFERENCES expert (id),
  -- 1 to 5 each.
  diligence INTEGER NOT NULL CHECK (diligence BETWEEN 1 AND 5),
  competence INTEGER NOT NULL CHECK (competence BETWEEN 1 AND 5),
  fairness INTEGER NOT NULL CHECK (fairness BETWEEN 1 AND 5),
  remark TEXT NOT NULL,
  rated_at TEXT NOT NULL,
  rated_by TEXT NOT NULL
) STRICT;
CREATE INDEX expert_rating_by_expert ON expert_rating (expert_id, meeting_id, id);
CREATE TRIGGER expert_rating_unchanged BEFORE UPDATE ON expert_rating
BEGIN SELECT RAISE(ABORT, 'a rating is never changed'); END;
CREATE TRIGGER expert_rating_kept BEFORE DELETE ON expert_rating
BEGIN SELECT RAISE(ABORT, 'a rating is never deleted'); END;
`;
