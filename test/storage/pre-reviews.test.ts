import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/domain/dates.ts';
import type { DeclarationId, ProjectId } from '../../src/domain/ids.ts';
import { stageOf } from '../../src/domain/stage.ts';
import {
  findLatestDeclaration,
  getDeclaredContent,
  insertDeclaration,
  listDeclarations,
} from '../../src/storage/declarations.ts';
import { takeNextNumber } from '../../src/storage/document-series.ts';
import { iterateProjectsOfYear, listPlanYears } from '../../src/storage/funding-projects.ts';
import { insertDocument } from '../../src/storage/issued-documents.ts';
import type { Library } from '../../src/storage/library.ts';
import { readProjectFile } from '../../src/storage/project-files.ts';
import { readPreReview, savePreReview, UNJUDGED } from '../../src/storage/pre-reviews.ts';
import { getProject, insertProject, setProjectState } from '../../src/storage/projects.ts';
import { NotFound, StaleVersion } from '../../src/storage/record-errors.ts';
import { insertRuleReasons, listRuleReasons } from '../../src/storage/rule-reasons.ts';
import { insertUnit } from '../../src/storage/units.ts';
import { sampleContent } from '../support/sample-content.ts';
import { samplePreReview } from '../support/sample-pre-review.ts';
import { SAMPLE_UNITS } from '../support/library/sample-units.ts';
import { save, temporaryLibrary } from '../support/library/temporary-library.ts';

const PROJECT = 1 as ProjectId;

function declare(library: Library, declaredOn: string, name = '智慧城管升级') {
  return save(library, (writer) =>
    insertDeclaration(writer, PROJECT, {
      declaredOn: declaredOn as IsoDate,
      receiptNumber: '收〔2026〕1号',
      content: sampleContent({ name }),
    }),
  );
}

function libraryWithProject(): Library {
  const library = temporaryLibrary();
  save(library, (writer) => {
    for (const fields of SAMPLE_UNITS) insertUnit(writer, fields);
    insertProject(writer, sampleContent());
  });
  return library;
}

function issueLetter(library: Library, declarationId: DeclarationId): void {
  save(library, (writer) =>
    insertDocument(writer, {
      kind: 'preReviewLetter',
      number: takeNextNumber(writer, 'preReviewLetter', '拱数转办预审', 2026),
      title: '预审意见',
      issuedOn: '2026-10-09' as IsoDate,
      projectId: PROJECT,
      declarationId,
      recordId: null,
      replacesId: null,
      fileName: '预审意见书.docx',
      bytes: new Uint8Array([1]),
      templateVersion: 1,
      facts: {},
    }),
  );
}

describe('declarations', () => {
  it('are rounds, each with the content as it was declared', () => {
    const library = libraryWithProject();
    expect(findLatestDeclaration(library.reader, PROJECT)).toBeUndefined();
    const first = declare(library, '2026-09-28');
    const second = declare(library, '2026-11-02', '改后的名称');
    expect(listDeclarations(library.reader, PROJECT)).toEqual([first, second]);
    expect(second).toMatchObject({ round: 2, declaredOn: '2026-11-02', amount: 120_000_000 });
    expect(findLatestDeclaration(library.reader, PROJECT)).toEqual(second);
    expect(getDeclaredContent(library.reader, first.id)).toEqual(sampleContent({ name: '智慧城管升级' }));
    expect(() => getDeclaredContent(library.reader, 9 as DeclarationId)).toThrow(NotFound);
  });
});

describe('a pre-review', () => {
  it('is unjudged until it is first saved, and then what was saved', () => {
    const library = libraryWithProject();
    const { id } = declare(library, '2026-09-28');
    expect(readPreReview(library.reader, id)).toEqual({ version: 0, fields: UNJUDGED });
    const fields = samplePreReview(
      {
        conclusion: 'improve',
        opinion: '总体可行',
        improvements: [
          { content: '补充测算', dueOn: '2026-10-20' as IsoDate },
          { content: '补充目录', dueOn: null },
        ],
      },
      { investment: { verdict: 'doubt', problem: '单价偏高', suggestion: '补充询价', basis: '四（二）' } },
    );
    expect(save(library, (writer) => savePreReview(writer, id, 0, fields))).toBe(1);
    expect(readPreReview(library.reader, id)).toEqual({ version: 1, fields });
    expect(save(library, (writer) => savePreReview(writer, id, 1, UNJUDGED))).toBe(2);
    expect(readPreReview(library.reader, id)).toEqual({ version: 2, fields: UNJUDGED });
  });

  it('from a stale form is refused', () => {
    const library = libraryWithProject();
    const { id } = declare(library, '2026-09-28');
    save(library, (writer) => savePreReview(writer, id, 0, UNJUDGED));
    expect(() => save(library, (writer) => savePreReview(writer, id, 0, UNJUDGED))).toThrow(StaleVersion);
    expect(() => save(library, (writer) => savePreReview(writer, id, 2, UNJUDGED))).toThrow(StaleVersion);
  });

  it('stays as it is once its letter is issued', () => {
    const library = libraryWithProject();
    const { id } = declare(library, '2026-09-28');
    save(library, (writer) => savePreReview(writer, id, 0, samplePreReview()));
    issueLetter(library, id);
    expect(() => save(library, (writer) => savePreReview(writer, id, 1, UNJUDGED))).toThrow('is issued');
    expect(readPreReview(library.reader, id).fields).toEqual(samplePreReview());
  });

  it('decides the stage with its letter, not before', () => {
    const library = libraryWithProject();
    const stage = () => stageOf(readProjectFile(library.reader, getProject(library.reader, PROJECT)).file);
    expect(stage()).toBe('draft');
    const first = declare(library, '2026-09-28');
    save(library, (writer) => savePreReview(writer, first.id, 0, samplePreReview({ conclusion: 'improve' })));
    expect(stage()).toBe('declared');
    issueLetter(library, first.id);
    expect(stage()).toBe('preReviewImprove');
    declare(library, '2026-11-02');
    expect(stage()).toBe('declared');
  });
});

describe('reasons for going on in spite of a warning', () => {
  it('stay in the project’s file', () => {
    const library = libraryWithProject();
    const { id } = declare(library, '2026-09-28');
    save(library, (writer) => {
      insertRuleReasons(writer, { projectId: PROJECT, declarationId: id, recordId: null }, [
        { ruleId: 'R06', reason: '跨年度项目' },
        { ruleId: 'R09', reason: '等待会商' },
      ]);
    });
    expect(listRuleReasons(library.reader, PROJECT)).toMatchObject([
      { ruleId: 'R06', reason: '跨年度项目', declarationId: id, actor: '李样例' },
      { ruleId: 'R09', reason: '等待会商' },
    ]);
  });
});

describe('projects of a plan year', () => {
  it('in the given stages come by unit and code, each whole', () => {
    const library = libraryWithProject();
    save(library, (writer) => {
      for (const [unitId, planYear] of [
        [5, 2027],
        [1, 2027],
        [5, 2028],
      ] as const) {
        const { id, version } = insertProject(writer, sampleContent({ unitId: unitId as never, planYear }));
        setProjectState(writer, id, version, { stage: 'declared', declaredOn: null, dueOn: null });
      }
    });
    const projects = [...iterateProjectsOfYear(library.reader, 2027, ['declared', 'preReviewQualified'])];
    expect(projects.map(({ unitName }) => unitName)).toEqual(['区委办公室', '区委政法委']);
    expect(projects[0]?.content.goals).toEqual(sampleContent().goals);
    expect(listPlanYears(library.reader, ['declared'])).toEqual([2028, 2027]);
    expect(listPlanYears(library.reader, ['preReviewQualified'])).toEqual([]);
  });
});
