// A number is taken together with its paper: the series points at the paper of its last number when the
// transaction commits, and a numbered paper must carry exactly the series' last number.
export const DOCUMENTS = `
CREATE TABLE paper_content (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL
) STRICT;
CREATE TRIGGER paper_content_kept_once BEFORE INSERT ON paper_content
WHEN EXISTS (SELECT 1 FROM paper_content WHERE sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'the bytes of a paper are never replaced'); END;
CREATE TRIGGER paper_content_unchanged BEFORE UPDATE ON paper_content
BEGIN SELECT RAISE(ABORT, 'the bytes of a paper are never changed'); END;
CREATE TRIGGER paper_content_kept BEFORE DELETE ON paper_content
BEGIN SELECT RAISE(ABORT, 'the bytes of a paper are never deleted'); END;

CREATE TABLE issued_document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  number_prefix TEXT,
  number_year INTEGER,
  number_sequence INTEGER CHECK (number_sequence > 0),
  title TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  registered_at TEXT NOT NULL,
  registered_by TEXT NOT NULL,
  project_id INTEGER REFERENCES project (id),
  declaration_id INTEGER REFERENCES declaration (id),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES paper_content (sha256),
  byte_length INTEGER NOT NULL CHECK (byte_length > 0),
  template_version INTEGER NOT NULL,
  facts_json TEXT NOT NULL,
  CHECK ((number_prefix IS NULL) = (number_sequence IS NULL) AND (number_year IS NULL) = (number_sequence IS NULL)),
  UNIQUE (kind, number_prefix, number_year, number_sequence)
) STRICT;
CREATE INDEX issued_document_by_project ON issued_document (project_id, id);
CREATE INDEX issued_document_by_day ON issued_document (issued_on, id, kind);
CREATE INDEX issued_document_by_paper ON issued_document (sha256);
CREATE UNIQUE INDEX one_letter_per_declaration ON issued_document (declaration_id) WHERE kind = 'preReviewLetter';

CREATE TABLE document_series (
  kind TEXT NOT NULL,
  prefix TEXT NOT NULL,
  year INTEGER NOT NULL,
  last_sequence INTEGER NOT NULL CHECK (last_sequence > 0),
  PRIMARY KEY (kind, prefix, year),
  FOREIGN KEY (kind, prefix, year, last_sequence)
    REFERENCES issued_document (kind, number_prefix, number_year, number_sequence) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TRIGGER document_series_starts_at_one BEFORE INSERT ON document_series
WHEN NEW.last_sequence <> 1
  OR EXISTS (SELECT 1 FROM document_series WHERE kind = NEW.kind AND prefix = NEW.prefix AND year = NEW.year)
BEGIN SELECT RAISE(ABORT, 'a series starts at 1, once'); END;
CREATE TRIGGER document_series_counts_by_one BEFORE UPDATE ON document_series
WHEN NEW.last_sequence <> OLD.last_sequence + 1
  OR NEW.kind <> OLD.kind OR NEW.prefix <> OLD.prefix OR NEW.year <> OLD.year
BEGIN SELECT RAISE(ABORT, 'a series counts by one'); END;
CREATE TRIGGER document_series_kept BEFORE DELETE ON document_series
BEGIN SELECT RAISE(ABORT, 'a series is never deleted'); END;

CREATE TRIGGER issued_document_kept_once BEFORE INSERT ON issued_document
WHEN EXISTS (SELECT 1 FROM issued_document WHERE id = NEW.id)
  OR (NEW.number_sequence IS NOT NULL AND EXISTS (
    SELECT 1 FROM issued_document WHERE kind = NEW.kind AND number_prefix = NEW.number_prefix
      AND number_year = NEW.number_year AND number_sequence = NEW.number_sequence))
  OR (NEW.kind = 'preReviewLetter' AND EXISTS (
    SELECT 1 FROM issued_document WHERE kind = NEW.kind AND declaration_id = NEW.declaration_id))
BEGIN SELECT RAISE(ABORT, 'an issued document is never replaced'); END;
CREATE TRIGGER issued_document_numbered_in_turn BEFORE INSERT ON issued_document
WHEN NEW.number_sequence IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM document_series WHERE kind = NEW.kind AND prefix = NEW.number_prefix
    AND year = NEW.number_year AND last_sequence = NEW.number_sequence)
BEGIN SELECT RAISE(ABORT, 'the number was not taken from its series'); END;
CREATE TRIGGER issued_document_unchanged BEFORE UPDATE ON issued_document
BEGIN SELECT RAISE(ABORT, 'an issued document is never changed'); END;
CREATE TRIGGER issued_document_kept BEFORE DELETE ON issued_document
BEGIN SELECT RAISE(ABORT, 'an issued document is never deleted'); END;

CREATE TRIGGER pre_review_closed BEFORE UPDATE ON pre_review
WHEN EXISTS (SELECT 1 FROM issued_document
  WHERE kind = 'preReviewLetter' AND declaration_id = OLD.declaration_id)
BEGIN SELECT RAISE(ABORT, 'the letter of this pre-review is issued'); END;
`;
