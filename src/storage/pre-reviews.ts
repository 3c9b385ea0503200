import type { PreReviewConclusion } from '../domain/glossary.ts';
import { keysOf, PRE_REVIEW_TOPICS } from '../domain/glossary.ts';
import type { DeclarationId } from '../domain/ids.ts';
import type { Improvement, PreReviewFields, PreReviewItem } from '../domain/pre-review.ts';
import type { Reader, Writer } from './reader-writer.ts';
import { StaleVersion } from './record-errors.ts';

/** A pre-review with its version, which is 0 before it is first saved. */
export interface StoredPreReview {
  readonly version: number;
  readonly fields: PreReviewFields;
}

/** One item per topic, none judged yet. */
export const UNJUDGED: PreReviewFields = {
  items: keysOf(PRE_REVIEW_TOPICS).map((topic) => ({ topic, verdict: null, problem: '', suggestion: '', basis: '' })),
  conclusion: null,
  opinion: '',
  improvements: [],
};

/** The pre-review of a declaration as last saved, or the unjudged one. */
export function readPreReview(reader: Reader, declarationId: DeclarationId): StoredPreReview {
  const head = reader.get<{ conclusion: PreReviewConclusion | null; opinion: string; version: number }>(
    'SELECT conclusion, opinion, version FROM pre_review WHERE declaration_id = ?',
    [declarationId],
  );
  if (!head) return { version: 0, fields: UNJUDGED };
  const { version, conclusion, opinion } = head;
  const items = reader.all<PreReviewItem>(
    `SELECT topic, verdict, problem, suggestion, basis FROM pre_review_item WHERE declaration_id = ? ORDER BY position`,
    [declarationId],
  );
  const improvements = reader.all<Improvement>(
    'SELECT content, due_on AS dueOn FROM improvement WHERE declaration_id = ? ORDER BY position',
    [declarationId],
  );
  return { version, fields: { items, conclusion, opinion, improvements } };
}

function writeHead(writer: Writer, declarationId: DeclarationId, version: number, fields: PreReviewFields): void {
  const values = { id: declarationId, conclusion: fields.conclusion, opinion: fields.opinion, at: writer.at };
  if (version === 0) {
    writer.run(
      `INSERT INTO pre_review (declaration_id, conclusion, opinion, version, updated_at)
       VALUES (@id, @conclusion, @opinion, 1, @at)`,
      values,
    );
    return;
  }
  writer.run(
    `UPDATE pre_review SET conclusion = @conclusion, opinion = @opinion, version = version + 1, updated_at = @at
     WHERE declaration_id = @id`,
    values,
  );
}

/** Saves the reviewer's work; answers the new version. Throws {@link StaleVersion}. Refused once the letter is issued. */
export function savePreReview(
  writer: Writer,
  declarationId: DeclarationId,
  version: number,
  fields: PreReviewFields,
): number {
  if (readPreReview(writer, declarationId).version !== version) {
    throw new StaleVersion('这份预审已在别处修改过，请重新打开预审台后再改。');
  }
  writeHead(writer, declarationId, version, fields);
  writer.run('DELETE FROM pre_review_item WHERE declaration_id = ?', [declarationId]);
  fields.items.forEach(({ topic, verdict, problem, suggestion, basis }, position) => {
    writer.run(
      `INSERT INTO pre_review_item (declaration_id, position, topic, verdict, problem, suggestion, basis)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [declarationId, position, topic, verdict, problem, suggestion, basis],
    );
  });
  writer.run('DELETE FROM improvement WHERE declaration_id = ?', [declarationId]);
  fields.improvements.forEach(({ content, dueOn }, position) => {
    writer.run('INSERT INTO improvement (declaration_id, position, content, due_on) VALUES (?, ?, ?, ?)', [
      declarationId,
      position,
      content,
      dueOn,
    ]);
  });
  return version + 1;
}
