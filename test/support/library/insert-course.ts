import { isoDate } from '../../../src/domain/dates.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { DEFAULT_POLICY } from '../../../src/domain/office-policy.ts';
import type { RecordDraft } from '../../../src/domain/records/record-kinds.ts';
import { bundledCalendar } from '../../../src/services/bundled-calendar.ts';
import { dateOfDraft } from '../../../src/services/records/case.ts';
import { refreshProject } from '../../../src/services/records/refresh-project.ts';
import { insertDeclaration } from '../../../src/storage/declarations.ts';
import { insertRecord } from '../../../src/storage/project-records.ts';
import { insertProject } from '../../../src/storage/projects.ts';
import type { Writer } from '../../../src/storage/reader-writer.ts';
import { sampleContent } from '../sample-content.ts';

/** What became of a project. */
export interface Course {
  readonly name: string;
  readonly declaredOn: string;
  readonly records: readonly RecordDraft[];
}

/**
 * Puts a project of the library's first unit on file with records that no rule was asked about, and all that follows
 * from them: for tests about projects that have come far.
 */
export function insertCourse(writer: Writer, { name, declaredOn, records }: Course): ProjectId {
  const content = sampleContent({ name });
  const { id, version } = insertProject(writer, content);
  insertDeclaration(writer, id, { declaredOn: isoDate(declaredOn), receiptNumber: name, content });
  for (const draft of records) {
    insertRecord(writer, {
      projectId: id,
      draft,
      round: 1,
      afterLetter: false,
      on: dateOfDraft(draft),
      policyRevisionId: null,
      correction: null,
      attachmentIds: [],
    });
  }
  const clock = { calendar: bundledCalendar, policy: { id: null, policy: DEFAULT_POLICY } };
  refreshProject(clock, writer, id, version);
  return id;
}
