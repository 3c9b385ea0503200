import type { IsoDate } from '../domain/dates.ts';
import type { PreReviewConclusion } from '../domain/glossary.ts';
import type { DeclarationId } from '../domain/ids.ts';
import type { IssuedPreReview, ProjectFile } from '../domain/records/project-file.ts';
import { getDeclaredContent, listDeclarations } from './declarations.ts';
import type { HoldingRecord } from './project-records.ts';
import { holdingRecords, listRecords } from './project-records.ts';
import type { StoredProject } from './projects.ts';
import type { Reader } from './reader-writer.ts';

/** A project's file with the rows behind its records. */
export interface StoredFile {
  readonly file: ProjectFile;
  /** The records of the latest round that hold, as in the file. */
  readonly holding: readonly HoldingRecord[];
}

/** The letter of that round; null while none is issued. */
function issuedPreReview(reader: Reader, id: DeclarationId): IssuedPreReview | null {
  const letter = reader.get<{ issuedOn: IsoDate; conclusion: PreReviewConclusion; improveBy: IsoDate | null }>(
    `SELECT d.issued_on AS issuedOn, r.conclusion,
       (SELECT min(due_on) FROM improvement i WHERE i.declaration_id = d.declaration_id) AS improveBy
     FROM issued_document d JOIN pre_review r ON r.declaration_id = d.declaration_id
     WHERE d.kind = 'preReviewLetter' AND d.declaration_id = ?`,
    [id],
  );
  return letter ?? null;
}

/** Opens a project's file: what it declared, its letter, and the records of its latest round that hold. */
export function readProjectFile(reader: Reader, { id, content }: Pick<StoredProject, 'id' | 'content'>): StoredFile {
  const declarations = listDeclarations(reader, id);
  const latest = declarations.at(-1);
  const round = declarations.length;
  const holding = holdingRecords(listRecords(reader, id)).filter(({ record }) => record.round === round);
  return {
    file: {
      content: latest ? getDeclaredContent(reader, latest.id) : content,
      declarations,
      preReview: latest ? issuedPreReview(reader, latest.id) : null,
      records: holding.map(({ record }) => record),
    },
    holding,
  };
}
