import { isoDate } from '../../src/domain/dates.ts';
import type { RecordId } from '../../src/domain/ids.ts';
import { ZERO_FEN } from '../../src/domain/money.ts';
import type { Declaration } from '../../src/domain/project.ts';
import type { IssuedPreReview, ProjectFile, ProjectRecord } from '../../src/domain/records/project-file.ts';
import type { RecordFields, RecordKind } from '../../src/domain/records/record-kinds.ts';

/** A record of the first round with only the fields that a test is about. */
export function keptRecord<Kind extends RecordKind>(
  id: number,
  kind: Kind,
  on: string,
  fields: Partial<RecordFields<Kind>> = {},
): ProjectRecord {
  return { id: id as RecordId, kind, round: 1, on: isoDate(on), fields } as unknown as ProjectRecord;
}

/** What became of a project that was declared on a day: its letter and its records. */
export function projectCourse(
  declaredOn: string,
  records: readonly ProjectRecord[] = [],
  preReview: IssuedPreReview | null = null,
): Omit<ProjectFile, 'content'> {
  const declaration: Declaration = { round: 1, declaredOn: isoDate(declaredOn), receiptNumber: '', amount: ZERO_FEN };
  return { declarations: [declaration], preReview, records };
}

/** The letter of a project whose pre-review was passed. */
export const QUALIFIED: IssuedPreReview = {
  issuedOn: isoDate('2026-01-05'),
  conclusion: 'qualified',
  improveBy: null,
};
