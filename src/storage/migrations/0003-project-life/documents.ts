// A paper that was replaced or withdrawn stays in the register and is marked void; of a declaration's letters one holds.
export const DOCUMENT_LIFE = `
CREATE TABLE document_void (
  document_id INTEGER PRIMARY KEY REFERENCES issued_document (id),
  reason TEXT NOT NULL CHECK (reason <> ''),
  voided_at TEXT NOT NULL,
  voided_by TEXT NOT NULL
) STRICT;
CREATE TRIGGER document_void_unchanged BEFORE UPDATE ON document_void
BEGIN SELECT RAISE(ABORT, 'a void paper stays void'); END;
CREATE TRIGGER document_void_kept BEFORE DELETE ON document_void
BEGIN SELECT RAISE(ABORT, 'a void paper stays void'); END;

ALTER TABLE issued_document ADD COLUMN record_id INTEGER REFERENCES project_record (id);
CREATE INDEX issued_document_by_record ON issued_document (record_id);
ALTER TABLE issued_document ADD COLUMN inclusion_draft_id INTEGER REFERENCES inclusion_draft (id);
ALTER TABLE issued_document ADD COLUMN inclusion_version INTEGER
  CHECK ((inclusion_version IS NULL) = (inclusion_draft_id IS NULL));
CREATE INDEX issued_document_by_draft ON issued_document (inclusion_draft_id);
ALTER TABLE issued_document ADD COLUMN replaces_id INTEGER REFERENCES issued_document (id);
CREATE UNIQUE INDEX issued_document_by_replaced ON issued_document (replaces_id);

DROP INDEX one_letter_per_declaration;
DROP TRIGGER issued_document_kept_once;
CREATE TRIGGER issued_document_kept_once BEFORE INSERT ON issued_document
WHEN EXISTS (SELECT 1 FROM issued_document WHERE id = NEW.id)
  OR (NEW.number_sequence IS NOT NULL AND EXISTS (
    SELECT 1 FROM issued_document WHERE kind = NEW.kind AND number_prefix = NEW.number_prefix
      AND number_year = NEW.number_year AND number_sequence = NEW.number_sequence))
  OR (NEW.kind = 'preReviewLetter' AND EXISTS (
    SELECT 1 FROM issued_document d WHERE d.declaration_id = NEW.declaration_id AND d.kind = NEW.kind
      AND NOT EXISTS (SELECT 1 FROM document_void v WHERE v.document_id = d.id)))
BEGIN SELECT RAISE(ABORT, 'an issued document is never replaced'); END;
`;
