import { correctedDeclarations } from '../domain/corrected-declarations.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { PreReviewConclusion } from '../domain/glossary.ts';
import type { DeclarationId, ProjectId } from '../domain/ids.ts';
import type { IssuedPreReview, ProjectFile } from '../domain/records/project-file.ts';
import type { StoredDeclaration } from './declarations.ts';
import { getDeclaredContent, listRegisteredDeclarations } from './declarations.ts';
import type { HoldingRecord, StoredRecord } from './project-records.ts';
import { holdingRecords, listRecords } from './project-records.ts';
import type { StoredProject } from './projects.ts';
import type { Reader } from './reader-writer.ts';

/** A project's file with the rows behind its records. */
export interface StoredFile {
  readonly file: ProjectFile;
  /** The records of the latest round that hold, as in the file. */
  readonly holding: readonly HoldingRecord[];
  /** Every row of the project's records, of all rounds. */
  readonly rows: readonly StoredRecord[];
  /** Its declarations, as in the file. */
  readonly declarations: readonly StoredDeclaration[];
  /** The declarations as they stood before the first record of the latest round. */
  readonly registered: readonly StoredDeclaration[];
}

/** The letter of that round; null while none is issued. */
function issuedPreReview(reader: Reader, id: DeclarationId): IssuedPreReview | null {
  const letter = reader.get<{ issuedOn: IsoDate; conclusion: PreReviewConclusion; improveBy: IsoDate | null }>(
    `SELECT d.issued_on AS issuedOn, r.conclusion,
       (SELECT min(due_on) FROM improvement i WHERE i.declaration_id = d.declaration_id) AS improveBy
     FROM issued_document d JOIN pre_review r ON r.declaration_id = d.declaration_id
     WHERE d.kind = 'preReviewLetter' AND d.declaration_id = ?
       AND NOT EXISTS (SELECT 1 FROM document_void v WHERE v.document_id = d.id)`,
    [id],
  );
  return letter ?? null;
}

/** A project's file without what it declared. */
interface StoredCourse extends Omit<StoredFile, 'file'> {
  readonly preReview: IssuedPreReview | null;
}

function readCourse(reader: Reader, id: ProjectId): StoredCourse {
  const rounds = listRegisteredDeclarations(reader, id);
  const latest = rounds.at(-1);
  const rows = listRecords(reader, id);
  const all = holdingRecords(rows);
  const holding = all.filter(({ record }) => record.round === rounds.length);
  const recordsBefore = all.filter(({ record }) => record.round < rounds.length).map(({ record }) => record);
  const registered = correctedDeclarations(rounds, recordsBefore);
  return {
    registered,
    declarations: correctedDeclarations(
      registered,
      holding.map(({ record }) => record),
    ),
    preReview: latest ? issuedPreReview(reader, latest.id) : null,
    holding,
    rows,
  };
}

/** The part of a project's file that stage and deadlines follow from: for work on very many projects. */
export function readProjectCourse(reader: Reader, id: ProjectId): Omit<ProjectFile, 'content'> {
  const { declarations, preReview, holding } = readCourse(reader, id);
  return { declarations, preReview, records: holding.map(({ record }) => record) };
}

/** Opens a project's file: what it declared, its letter, and the records of its latest round that hold. */
export function readProjectFile(reader: Reader, { id, content }: Pick<StoredProject, 'id' | 'content'>): StoredFile {
  const { preReview, ...course } = readCourse(reader, id);
  const { declarations, holding } = course;
  const latest = declarations.at(-1);
  return {
    file: {
      content: latest ? getDeclaredContent(reader, latest.id) : content,
      declarations,
      preReview,
      records: holding.map(({ record }) => record),
    },
    ...course,
  };
}
