// Tells of all records of a kind which hold, and of each whether its paper is issued, without reading what they say.
export const RECORD_INDEXES = `
DROP INDEX project_record_by_kind;
CREATE INDEX project_record_by_kind ON project_record
  (kind, happened_on, id, project_id, round, is_void, corrects_id);
DROP INDEX issued_document_by_record;
CREATE INDEX issued_document_by_record ON issued_document (record_id, kind);
`;
