// Saves into the library of a folder without end, and says of every save that it was kept.
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { ProjectId, UnitId } from '../../../src/domain/ids.ts';
import { appendAudit } from '../../../src/storage/audit.ts';
import { insertDeclaration } from '../../../src/storage/declarations.ts';
import { takeNextNumber } from '../../../src/storage/document-series.ts';
import { insertDocument } from '../../../src/storage/issued-documents.ts';
import { savePreReview } from '../../../src/storage/pre-reviews.ts';
import { getProject, insertProject, setProjectState, updateProjectContent } from '../../../src/storage/projects.ts';
import type { Writer } from '../../../src/storage/reader-writer.ts';
import { samplePreReview } from '../sample-pre-review.ts';
import type { Chance } from './chance.ts';
import { chanceFrom } from './chance.ts';
import { inventedContent } from './invented-content.ts';
import { openTestLibrary } from './open-test-library.ts';

/** What a save that was kept must be found again by. */
export interface Acknowledged {
  readonly auditSequence: number;
  readonly projectId: ProjectId;
  readonly version: number;
  readonly letter: { readonly sequence: number; readonly sha256: string } | null;
}

type Kept = Omit<Acknowledged, 'auditSequence'>;

function register(writer: Writer, chance: Chance): Kept {
  const { id, version } = insertProject(writer, inventedContent(chance, chance.whole(1, 46) as UnitId));
  return { projectId: id, version, letter: null };
}

function change(writer: Writer, chance: Chance, id: ProjectId): Kept {
  const { version, content } = getProject(writer, id);
  const changed = inventedContent(chance, content.unitId);
  return { projectId: id, version: updateProjectContent(writer, id, version, changed), letter: null };
}

function declareAndIssue(writer: Writer, chance: Chance, id: ProjectId): Kept {
  const { version, content } = getProject(writer, id);
  const declaredOn = '2026-09-28' as IsoDate;
  const declaration = insertDeclaration(writer, id, { declaredOn, receiptNumber: '收〔2026〕1号', content });
  savePreReview(writer, declaration.id, 0, samplePreReview());
  const paper = insertDocument(writer, {
    kind: 'preReviewLetter',
    number: takeNextNumber(writer, 'preReviewLetter', '拱数转办预审', 2026),
    title: `关于${content.name}项目的预审意见`,
    issuedOn: '2026-10-09' as IsoDate,
    projectId: id,
    declarationId: declaration.id,
    recordId: null,
    replacesId: null,
    fileName: '预审意见书.docx',
    bytes: Uint8Array.from({ length: 9_000 }, () => chance.whole(0, 255)),
    templateVersion: 1,
    facts: { content },
  });
  const state = { stage: 'preReviewQualified', declaredOn, dueOn: null } as const;
  const letter = { sequence: paper.number?.sequence ?? 0, sha256: paper.sha256 };
  return { projectId: id, version: setProjectState(writer, id, version, state), letter };
}

function saveForEver(folder: string, chance: Chance): never {
  flushCompileCache();
  const library = openTestLibrary(folder);
  for (;;) {
    const acknowledged: Acknowledged = library.write('李样例', (writer) => {
      const newest = writer.get<{ id: ProjectId | null }>('SELECT max(id) AS id FROM project')?.id ?? null;
      const id = newest === null ? null : (chance.whole(1, newest) as ProjectId);
      const kept =
        id === null ? register(writer, chance) : chance.pick([register, change, declareAndIssue])(writer, chance, id);
      const subject = { kind: 'project', id: kept.projectId, label: '' } as const;
      return { ...kept, auditSequence: appendAudit(writer, { action: 'test.save', summary: '保存', subject }) };
    });
    writeSync(1, `${JSON.stringify(acknowledged)}\n`);
  }
}

const [folder = '', seed = ''] = process.argv.slice(2);
if (folder !== '') saveForEver(folder, chanceFrom(Number(seed)));
