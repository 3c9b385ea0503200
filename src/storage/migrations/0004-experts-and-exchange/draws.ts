// A draw is sealed: what it was drawn from and by which seed is kept with its result, and none of it changes. What became
// of those drawn is added as events; who sits on the panel follows from them.
export const DRAWS = `
CREATE TABLE expert_meeting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  purpose TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  meeting_on TEXT NOT NULL,
  place TEXT NOT NULL,
  -- Those who are not drawn: people of the bureaus.
  fixed_members_json TEXT NOT NULL,
  -- Who is asked for: specialty, count, reserves, inside or outside, persons or institutions.
  conditions_json TEXT NOT NULL,
  -- Names of those who wrote a scheme, and other organisations that nobody of may judge here.
  excluded_organisations_json TEXT NOT NULL,
  -- Experts whom the reviewer keeps out, each with the reason.
  recusals_json TEXT NOT NULL,
  note TEXT NOT NULL,
  search_text TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'held', 'cancelled')),
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX expert_meeting_by_day ON expert_meeting (meeting_on, id);

CREATE TABLE expert_meeting_project (
  meeting_id INTEGER NOT NULL REFERENCES expert_meeting (id),
  project_id INTEGER NOT NULL REFERENCES project (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (meeting_id, project_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX expert_meeting_project_by_project ON expert_meeting_project (project_id);

CREATE TABLE expert_draw (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES expert_meeting (id),
  ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 3),
  reason TEXT NOT NULL,
  seed_hex TEXT NOT NULL CHECK (length(seed_hex) = 64),
  candidates_sha256 TEXT NOT NULL CHECK (length(candidates_sha256) = 64),
  -- The whole record from which anyone recomputes the result; see docs/draw.md.
  record_json TEXT NOT NULL,
  drawn_at TEXT NOT NULL,
  drawn_by TEXT NOT NULL,
  UNIQUE (meeting_id, ordinal),
  -- The first draw of a meeting needs a reason, too, when there were draws for the same matter before.
  CHECK (ordinal = 1 OR reason <> '')
) STRICT;
CREATE TRIGGER expert_draw_in_turn BEFORE INSERT ON expert_draw
WHEN NEW.ordinal <> 1 + (SELECT count(*) FROM expert_draw WHERE meeting_id = NEW.meeting_id)
BEGIN SELECT RAISE(ABORT, 'draws are counted one by one'); END;
CREATE TRIGGER expert_draw_unchanged BEFORE UPDATE ON expert_draw
BEGIN SELECT RAISE(ABORT, 'a draw is never changed'); END;
CREATE TRIGGER expert_draw_kept BEFORE DELETE ON expert_draw
BEGIN SELECT RAISE(ABORT, 'a draw is never deleted'); END;

-- Who came out for which condition, in which order; the first ones are chosen, the others are reserves.
CREATE TABLE expert_draw_place (
  draw_id INTEGER NOT NULL REFERENCES expert_draw (id),
  condition INTEGER NOT NULL,
  position INTEGER NOT NULL,
  expert_id INTEGER NOT NULL REFERENCES expert (id),
  reserve INTEGER NOT NULL CHECK (reserve IN (0, 1)),
  PRIMARY KEY (draw_id, condition, position),
  UNIQUE (draw_id, expert_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX expert_draw_place_by_expert ON expert_draw_place (expert_id, draw_id);
CREATE TRIGGER expert_draw_place_unchanged BEFORE UPDATE ON expert_draw_place
BEGIN SELECT RAISE(ABORT, 'a draw is never changed'); END;
CREATE TRIGGER expert_draw_place_kept BEFORE DELETE ON expert_draw_place
BEGIN SELECT RAISE(ABORT, 'a draw is never deleted'); END;

CREATE TABLE invitation_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  draw_id INTEGER NOT NULL REFERENCES expert_draw (id),
  expert_id INTEGER NOT NULL REFERENCES expert (id),
  kind TEXT NOT NULL CHECK (kind IN ('notified', 'accepted', 'unconfirmed', 'declined', 'leave', 'called', 'attended', 'absent')),
  happened_on TEXT NOT NULL,
  reason TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX invitation_event_by_draw ON invitation_event (draw_id, id);
CREATE TRIGGER invitation_event_unchanged BEFORE UPDATE ON invitation_event
BEGIN SELECT RAISE(ABORT, 'what became of an invitation is never changed'); END;
CREATE TRIGGER invitation_event_kept BEFORE DELETE ON invitation_event
BEGIN SELECT RAISE(ABORT, 'what became of an invitation is never deleted'); END;

-- Follows from draws and events, written in their transaction: whom a meeting counts on. Load and history read it.
CREATE TABLE expert_engagement (
  meeting_id INTEGER NOT NULL REFERENCES expert_meeting (id),
  expert_id INTEGER NOT NULL REFERENCES expert (id),
  meeting_on TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('reserve', 'chosen', 'accepted', 'declined', 'leave', 'attended', 'absent')),
  PRIMARY KEY (meeting_id, expert_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX expert_engagement_by_expert ON expert_engagement (expert_id, meeting_on, state);
CREATE INDEX expert_engagement_by_day ON expert_engagement (meeting_on, expert_id, state);

-- 专家抽取记录表 is about a draw.
ALTER TABLE issued_document ADD COLUMN draw_id INTEGER REFERENCES expert_draw (id);
CREATE INDEX issued_document_by_draw ON issued_document (draw_id, id) WHERE draw_id IS NOT NULL;
`;
