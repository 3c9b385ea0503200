import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/domain/dates.ts';
import type { DocumentId, ProjectId } from '../../src/domain/ids.ts';
import { insertDeclaration } from '../../src/storage/declarations.ts';
import { peekNextNumber, takeNextNumber } from '../../src/storage/document-series.ts';
import type { DocumentDraft } from '../../src/storage/issued-documents.ts';
import {
  countDocuments,
  findLetter,
  getDocument,
  getDocumentBytes,
  getDocumentFacts,
  insertDocument,
  listDocuments,
  listDocumentsOfProject,
} from '../../src/storage/issued-documents.ts';
import type { Library } from '../../src/storage/library.ts';
import { insertProject } from '../../src/storage/projects.ts';
import type { Writer } from '../../src/storage/reader-writer.ts';
import { NotFound } from '../../src/storage/record-errors.ts';
import { insertUnit } from '../../src/storage/units.ts';
import { sampleContent } from '../support/sample-content.ts';
import { SAMPLE_UNITS } from '../support/library/sample-units.ts';
import { rawConnection, save, temporaryFolder, temporaryLibrary } from '../support/library/temporary-library.ts';

const PREFIX = '拱数转办预审';
const EVERYTHING = { query: '', kind: null, year: null, page: 0, pageSize: 50 } as const;

function libraryWithProjects(folder = temporaryFolder()): Library {
  const library = temporaryLibrary({ folder, now: () => new Date('2026-10-09T00:00:00Z') });
  save(library, (writer) => {
    insertUnit(writer, SAMPLE_UNITS[0]!);
    for (const name of ['智慧城管升级', '教育专网改造']) {
      const { id } = insertProject(writer, sampleContent({ name }));
      insertDeclaration(writer, id, {
        declaredOn: '2026-09-28' as IsoDate,
        receiptNumber: '收〔2026〕1号',
        content: sampleContent({ name }),
      });
    }
  });
  return library;
}

/** A letter for the project's only declaration, with the next number unless one is given. */
function letter(writer: Writer, project: number, changes: Partial<DocumentDraft> = {}): DocumentDraft {
  return {
    kind: 'preReviewLetter',
    number: changes.number === undefined ? takeNextNumber(writer, 'preReviewLetter', PREFIX, 2026) : changes.number,
    title: '关于智慧城管升级项目的预审意见',
    issuedOn: '2026-10-09' as IsoDate,
    projectId: project as ProjectId,
    declarationId: project as never,
    recordId: null,
    replacesId: null,
    fileName: '预审意见书.docx',
    bytes: new Uint8Array([1, 2, project]),
    templateVersion: 1,
    facts: { office: '办公室', project },
    ...changes,
  };
}

describe('a registered paper', () => {
  it('keeps its number, facts, bytes and fingerprint', () => {
    const library = libraryWithProjects();
    const { id } = save(library, (writer) => insertDocument(writer, letter(writer, 1)));
    expect(getDocument(library.reader, id)).toEqual({
      id,
      kind: 'preReviewLetter',
      number: { prefix: PREFIX, year: 2026, sequence: 1 },
      title: '关于智慧城管升级项目的预审意见',
      issuedOn: '2026-10-09',
      registeredAt: '2026-10-09T00:00:00.000Z',
      registeredBy: '李样例',
      projectId: 1,
      declarationId: 1,
      recordId: null,
      inclusion: null,
      drawId: null,
      replacesId: null,
      voided: null,
      projectName: '智慧城管升级',
      unitName: '区委办公室',
      fileName: '预审意见书.docx',
      sha256: createHash('sha256')
        .update(new Uint8Array([1, 2, 1]))
        .digest('hex'),
      byteLength: 3,
      templateVersion: 1,
    });
    expect([...getDocumentBytes(library.reader, id)]).toEqual([1, 2, 1]);
    expect(getDocumentFacts(library.reader, id)).toEqual({ office: '办公室', project: 1 });
    expect(findLetter(library.reader, 1 as never)?.id).toBe(id);
    expect(findLetter(library.reader, 2 as never)).toBeUndefined();
    expect(listDocumentsOfProject(library.reader, 1 as ProjectId)).toHaveLength(1);
    expect(() => getDocument(library.reader, 99 as DocumentId)).toThrow(NotFound);
  });

  it('shares its bytes with an equal paper', () => {
    const library = libraryWithProjects();
    const bytes = new Uint8Array([7]);
    const summary = { kind: 'fundingSummary', number: null, declarationId: null, bytes } as const;
    save(library, (writer) => {
      insertDocument(writer, letter(writer, 1, summary));
      insertDocument(writer, letter(writer, 1, summary));
      insertDocument(writer, letter(writer, 2, { bytes }));
    });
    expect(countDocuments(library.reader)).toBe(3);
    expect(library.reader.all('SELECT 1 FROM paper_content')).toHaveLength(1);
  });

  it('is never issued twice for one declaration', () => {
    const library = libraryWithProjects();
    save(library, (writer) => insertDocument(writer, letter(writer, 1)));
    expect(() => save(library, (writer) => insertDocument(writer, letter(writer, 1)))).toThrow('never replaced');
    expect(peekNextNumber(library.reader, 'preReviewLetter', PREFIX, 2026).sequence).toBe(2);
  });

  it.each([
    ['changed', `UPDATE issued_document SET title = '改'`],
    ['deleted', 'DELETE FROM issued_document'],
    ['replaced by its row', `INSERT OR REPLACE INTO issued_document SELECT * FROM issued_document WHERE id = 1`],
    ['robbed of its bytes', 'DELETE FROM paper_content'],
    ['given other bytes', `UPDATE paper_content SET bytes = x'00'`],
    ['given other bytes by replacing', `INSERT OR REPLACE INTO paper_content SELECT sha256, x'00' FROM paper_content`],
    ['left without its series', 'DELETE FROM document_series'],
  ])('is never %s', (_what, sql) => {
    const folder = temporaryFolder();
    const library = libraryWithProjects(folder);
    save(library, (writer) => insertDocument(writer, letter(writer, 1)));
    const connection = rawConnection(folder);
    expect(() => connection.prepare(sql).run([])).toThrow(/never/);
  });
});

describe('a declaration', () => {
  it.each([
    ['changed', 'UPDATE declaration SET amount_fen = 1'],
    ['deleted', 'DELETE FROM declaration'],
    ['replaced', 'INSERT OR REPLACE INTO declaration SELECT * FROM declaration WHERE id = 1'],
  ])('is never %s', (_what, sql) => {
    const folder = temporaryFolder();
    libraryWithProjects(folder);
    const connection = rawConnection(folder);
    expect(() => connection.prepare(sql).run([])).toThrow('never');
  });
});

describe('a series of numbers', () => {
  it('runs from 1 by prefix and year, without gap or double', () => {
    const library = libraryWithProjects();
    expect(peekNextNumber(library.reader, 'preReviewLetter', PREFIX, 2026).sequence).toBe(1);
    const first = save(library, (writer) => insertDocument(writer, letter(writer, 1)));
    const second = save(library, (writer) => insertDocument(writer, letter(writer, 2)));
    expect([first.number?.sequence, second.number?.sequence]).toEqual([1, 2]);
    expect(peekNextNumber(library.reader, 'preReviewLetter', PREFIX, 2026).sequence).toBe(3);
    expect(peekNextNumber(library.reader, 'preReviewLetter', PREFIX, 2027).sequence).toBe(1);
    expect(peekNextNumber(library.reader, 'preReviewLetter', '拱数预审', 2026).sequence).toBe(1);
  });

  it('gives a number back when the issue is undone', () => {
    const library = libraryWithProjects();
    expect(() =>
      library.write('李样例', (writer) => {
        insertDocument(writer, letter(writer, 1));
        throw new Error('写文件失败');
      }),
    ).toThrow('写文件失败');
    expect(peekNextNumber(library.reader, 'preReviewLetter', PREFIX, 2026).sequence).toBe(1);
  });

  it('refuses a number that is taken without its paper', () => {
    const library = libraryWithProjects();
    expect(() => save(library, (writer) => takeNextNumber(writer, 'preReviewLetter', PREFIX, 2026))).toThrow(
      'FOREIGN KEY',
    );
    expect(peekNextNumber(library.reader, 'preReviewLetter', PREFIX, 2026).sequence).toBe(1);
  });

  it.each([
    ['that was not taken', 1],
    ['that leaves a gap', 5],
  ])('refuses a paper with a number %s', (_what, sequence) => {
    const library = libraryWithProjects();
    expect(() =>
      save(library, (writer) =>
        insertDocument(writer, letter(writer, 1, { number: { prefix: PREFIX, year: 2027, sequence } })),
      ),
    ).toThrow('not taken');
  });
});

describe('the register', () => {
  it.each([
    [{ query: '' }, 3],
    [{ query: '智慧城管' }, 1],
    [{ query: '拱数转办预审〔2026〕2号' }, 1],
    [{ query: '区委办公室' }, 2],
    [{ query: 'yushenyijian' }, 2],
    [{ query: 'zjhzb' }, 1],
    [{ kind: 'fundingSummary' as const }, 1],
    [{ year: 2026 }, 2],
    [{ year: 2027 }, 1],
    [{ year: 2027, query: '教育' }, 0],
  ])('searched by %o has %d', (filter, total) => {
    const library = libraryWithProjects();
    save(library, (writer) => {
      insertDocument(writer, letter(writer, 1));
      insertDocument(writer, letter(writer, 2, { title: '关于教育专网改造项目的预审意见' }));
      const summary = { kind: 'fundingSummary', number: null, projectId: null, declarationId: null } as const;
      const title = '2027年信息化项目资金汇总表';
      insertDocument(writer, letter(writer, 1, { ...summary, title, issuedOn: '2027-01-05' as IsoDate }));
    });
    expect(listDocuments(library.reader, { ...EVERYTHING, ...filter }).total).toBe(total);
  });

  it('is listed latest first, by pages', () => {
    const library = libraryWithProjects();
    save(library, (writer) => {
      insertDocument(writer, letter(writer, 1, { issuedOn: '2026-10-12' as IsoDate }));
      insertDocument(writer, letter(writer, 2));
    });
    const page = (number: number) => listDocuments(library.reader, { ...EVERYTHING, page: number, pageSize: 1 });
    expect([page(0), page(1), page(2)].map(({ rows }) => rows.map(({ id }) => id))).toEqual([[1], [2], []]);
  });
});
