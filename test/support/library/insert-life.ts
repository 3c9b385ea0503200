import type { IsoDate } from '../../../src/domain/dates.ts';
import { addDays } from '../../../src/domain/dates.ts';
import type { PreReviewConclusion } from '../../../src/domain/glossary.ts';
import type { ProjectId, RecordId } from '../../../src/domain/ids.ts';
import { DEFAULT_POLICY } from '../../../src/domain/office-policy.ts';
import type { ProjectContent } from '../../../src/domain/project.ts';
import type { ProjectFile, ProjectRecord } from '../../../src/domain/records/project-file.ts';
import type { RecordKind } from '../../../src/domain/records/record-kinds.ts';
import { stageOf } from '../../../src/domain/stage.ts';
import { bundledCalendar } from '../../../src/services/bundled-calendar.ts';
import { writeWhatFollows } from '../../../src/services/records/refresh-project.ts';
import { insertDeclaration } from '../../../src/storage/declarations.ts';
import { takeNextNumber } from '../../../src/storage/document-series.ts';
import { insertDocument } from '../../../src/storage/issued-documents.ts';
import { savePreReview } from '../../../src/storage/pre-reviews.ts';
import { insertRecord } from '../../../src/storage/project-records.ts';
import { insertProject } from '../../../src/storage/projects.ts';
import type { Writer } from '../../../src/storage/reader-writer.ts';
import { samplePreReview } from '../sample-pre-review.ts';
import type { Chance } from './chance.ts';
import { inventedLife } from './invented-life.ts';

/** How far an invented project has come: a draft, declared, or with the letter of that conclusion. */
export type InventedStanding = 'draft' | 'declared' | PreReviewConclusion;

// All invented letters share their bytes: the library keeps them once, as it does with any two equal papers.
const LETTER = new TextEncoder().encode('样例文书');

function insertLetter(
  writer: Writer,
  projectId: ProjectId,
  content: ProjectContent,
  declaration: ReturnType<typeof insertDeclaration>,
  conclusion: PreReviewConclusion,
): IsoDate {
  const issuedOn = addDays(declaration.declaredOn, 3);
  savePreReview(writer, declaration.id, 0, samplePreReview({ conclusion }));
  insertDocument(writer, {
    kind: 'preReviewLetter',
    number: takeNextNumber(writer, 'preReviewLetter', '样例预审', Number(issuedOn.slice(0, 4))),
    title: `关于${content.name}项目预审意见的函`,
    issuedOn,
    projectId,
    declarationId: declaration.id,
    recordId: null,
    replacesId: null,
    fileName: `样例/${String(projectId)}.docx`,
    bytes: LETTER,
    templateVersion: 1,
    facts: {},
  });
  return issuedOn;
}

function insertRecords(writer: Writer, projectId: ProjectId, life: ReturnType<typeof inventedLife>): ProjectRecord[] {
  const ids: Partial<Record<RecordKind, RecordId>> = {};
  return life.map(({ on, step }) => {
    const draft = step.draft(on, ids);
    const id = insertRecord(writer, {
      projectId,
      draft,
      round: 1,
      afterLetter: true,
      on,
      policyRevisionId: null,
      correction: null,
      attachmentIds: [],
    });
    ids[draft.kind] = id;
    return { ...draft, id, round: 1, on };
  });
}

/** Registers an invented project with its whole past, and all that follows from it as the application would write it. */
export function insertLife(
  writer: Writer,
  chance: Chance,
  content: ProjectContent,
  { standing, declaredOn, today }: { standing: InventedStanding; declaredOn: IsoDate; today: IsoDate },
): void {
  const { id, version } = insertProject(writer, content);
  if (standing === 'draft') return;
  const declaration = insertDeclaration(writer, id, { declaredOn, receiptNumber: `样例收${String(id)}`, content });
  let file: ProjectFile = { content, declarations: [declaration], preReview: null, records: [] };
  if (standing !== 'declared') {
    const issuedOn = insertLetter(writer, id, content, declaration, standing);
    const records =
      standing === 'qualified' ? insertRecords(writer, id, inventedLife(chance, content, issuedOn, today)) : [];
    file = { ...file, preReview: { issuedOn, conclusion: standing, improveBy: null }, records };
  }
  const context = { calendar: bundledCalendar, policy: { id: null, policy: DEFAULT_POLICY } };
  writeWhatFollows(context, writer, { projectId: id, version, file, stage: stageOf(file) });
}
