import type { OfficialDocument } from '../../../src/documents/official/official-document.ts';
import { PROJECT_PAPERS } from '../../../src/documents/project-papers/project-papers.ts';
import { fen } from '../../../src/domain/money.ts';
import { sampleDraft } from '../records/sample-records.ts';
import { LONG_NAME } from './awkward-letter-facts.ts';
import { samplePaperFacts } from './sample-paper-facts.ts';

const ITEMS = 40;

function longText(seed: string, length: number): string {
  return seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
}

function itemName(index: number): string {
  return `第${String(index + 1)}项㼆𠮷${longText('数据归集接口开发', index)}`;
}

/** A name of 60 characters, 12 opinions of 300, 40 items of which every second costs nothing. */
export function awkwardReviewOpinion(): OfficialDocument {
  const kind = 'reviewOpinion';
  const { content } = samplePaperFacts(kind);
  const reviewConclusion = sampleDraft('reviewConclusion', {
    necessity: '好',
    items: Array.from({ length: ITEMS }, (_, index) => ({
      name: itemName(index),
      costClass: 'development',
      declared: fen(index % 2 === 0 ? 0 : 12_345_678),
      reviewed: fen(0),
      reason: '',
    })),
    adoptions: Array.from({ length: 12 }, (_, index) => ({
      member: `专家${String(index + 1)}`,
      opinion: longText('建议补充与区数据中枢的对接方案，明确接口和时限。', 300),
      adoption: 'adopted',
      reason: '',
    })),
  });
  const facts = samplePaperFacts(kind, { content: { ...content, name: LONG_NAME } }, { reviewConclusion });
  return PROJECT_PAPERS[kind].build(facts);
}

/** A name of 60 characters, 40 things bought, a text of one line in every chapter. */
export function awkwardAcceptanceReport(): OfficialDocument {
  const kind = 'acceptanceReport';
  const { content } = samplePaperFacts(kind);
  const contentItems = Array.from({ length: ITEMS }, (_, index) => ({
    name: itemName(index),
    spec: index % 3 === 0 ? '' : longText('含三年维保', index * 3),
    costClass: 'hardware' as const,
    quantityMilli: 1000 * (index + 1),
    measure: '台',
    unitPrice: fen(0),
    total: fen(0),
  }));
  return PROJECT_PAPERS[kind].build(samplePaperFacts(kind, { content: { ...content, name: LONG_NAME, contentItems } }));
}
