// The bytes lie encrypted in files named by their hash, each once; the library knows what they are called and belong to.
export const ATTACHMENTS = `
CREATE TABLE attachment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  project_id INTEGER NOT NULL REFERENCES project (id),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  original_name TEXT NOT NULL,
  byte_length INTEGER NOT NULL CHECK (byte_length >= 0),
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_by_project ON attachment (project_id, id);
CREATE INDEX attachment_by_content ON attachment (sha256);
CREATE TRIGGER attachment_unchanged BEFORE UPDATE ON attachment
BEGIN SELECT RAISE(ABORT, 'an attachment is never changed'); END;
CREATE TRIGGER attachment_kept BEFORE DELETE ON attachment
BEGIN SELECT RAISE(ABORT, 'an attachment is never deleted'); END;

CREATE TABLE record_attachment (
  record_id INTEGER NOT NULL REFERENCES project_record (id),
  attachment_id INTEGER NOT NULL REFERENCES attachment (id),
  PRIMARY KEY (record_id, attachment_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_attachment_by_attachment ON record_attachment (attachment_id);
CREATE TRIGGER record_attachment_kept BEFORE DELETE ON record_attachment
BEGIN SELECT RAISE(ABORT, 'what a record rests on is never taken away'); END;
`;
