// What projects are compared by, kept beside each: the runs of characters of its name, contents and functions.
export const SIMILARITY = `
CREATE TABLE project_likeness (
  project_id INTEGER PRIMARY KEY REFERENCES project (id) ON DELETE CASCADE,
  features BLOB NOT NULL
) STRICT;
`;
