import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/documents/docx/render-docx.ts';
import { renderPrintHtml } from '../../../src/documents/print-html/render-print-html.ts';
import { PROJECT_PAPER_KINDS, PROJECT_PAPERS } from '../../../src/documents/project-papers/project-papers.ts';
import { openXmlErrors, wordFaults } from '../../support/papers/check-package.ts';
import { docxWords, printWords } from '../../support/papers/paper-words.ts';
import { samplePaperFacts, sampleRecordId } from '../../support/papers/sample-paper-facts.ts';
import { sampleDraft } from '../../support/records/sample-records.ts';

const LONG_NAME = `${'区级政务数据资源一体化智能归集共享与业务协同平台'.repeat(3).slice(0, 54)}㼆𠮷升级改造`;

describe.each(PROJECT_PAPER_KINDS)('%s', (kind) => {
  const paper = PROJECT_PAPERS[kind];
  const facts = samplePaperFacts(kind);

  it('lacks nothing once its records are complete', () => {
    expect(paper.missing(facts)).toEqual([]);
  });

  it('says the same words in print', async () => {
    const document = paper.build(facts);
    const bytes = await renderDocx(document);
    const words = await docxWords(bytes);
    expect(words).toBe(printWords(renderPrintHtml(document)));
    expect(words).toContain(document.title.replaceAll(' ', ''));
    expect(words).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('is valid for Word, with a name of 60 characters and rare ones, too', async () => {
    const document = paper.build(samplePaperFacts(kind, { content: { ...facts.content, name: LONG_NAME } }));
    const bytes = await renderDocx(document);
    expect(await openXmlErrors(bytes, 'docx')).toEqual([]);
    expect(wordFaults(bytes)).toEqual([]);
    expect(await docxWords(bytes)).toContain('㼆𠮷升级改造');
  });

  it('is made again from the facts that the register keeps, byte by byte', async () => {
    const kept: unknown = JSON.parse(JSON.stringify(facts));
    const again = paper.build(kept as typeof facts);
    const [first, second] = [await renderDocx(paper.build(facts)), await renderDocx(again)];
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});

it('the 资源分配表 tells resources of one name but of two kinds apart', () => {
  const cloud = { resourceKind: 'cloud', name: '数据库' } as const;
  const shared = { resourceKind: 'dataSharing', name: '数据库' } as const;
  const facts = samplePaperFacts(
    'resourceAllocationTable',
    {},
    {
      resourceRequest: sampleDraft('resourceRequest', {
        resources: [
          { ...cloud, requested: '两套' },
          { ...shared, requested: '一项' },
        ],
      }),
      resourceEvaluation: sampleDraft('resourceEvaluation', {
        request: sampleRecordId('resourceRequest'),
        resources: [
          { ...cloud, evaluated: '一套', note: '' },
          { ...shared, evaluated: '按目录', note: '' },
        ],
      }),
      resourceAllocation: sampleDraft('resourceAllocation', {
        evaluation: sampleRecordId('resourceEvaluation'),
        resources: [
          { ...cloud, allocated: '已分配' },
          { ...shared, allocated: '已开通' },
        ],
      }),
    },
  );
  const { body } = PROJECT_PAPERS.resourceAllocationTable.build(facts);
  expect(body).toContainEqual(
    expect.objectContaining({
      rows: [
        ['1', '政务云', '数据库', '两套', '一套', '已分配'],
        ['2', '数据共享', '数据库', '一项', '按目录', '已开通'],
      ],
    }),
  );
});
