import { PRE_REVIEW_TOPICS, VERDICTS } from '../../domain/glossary.ts';
import type { PreReviewItem } from '../../domain/pre-review.ts';
import type { Block, TableColumn } from '../official/official-document.ts';
import type { PreReviewLetterFacts } from './pre-review-letter-facts.ts';
import { PRE_REVIEW_ARTICLE } from '../official/regulation.ts';
import { sentence, textLines } from '../official/sentences.ts';
import { verdictCounts } from './verdict-summary.ts';

const COLUMNS: readonly TableColumn[] = [
  { title: '审查事项', widthMm: 25, align: 'center' },
  { title: '结论', widthMm: 16, align: 'center' },
  { title: '问题', widthMm: 42, align: 'start' },
  { title: '建议', widthMm: 42, align: 'start' },
  { title: '依据', widthMm: 31, align: 'start' },
];

function cell(text: string, whenEmpty: string): string {
  const lines = textLines(text);
  return lines.length === 0 ? whenEmpty : lines.map(sentence).join('\n');
}

function row({ topic, verdict, problem, suggestion, basis }: PreReviewItem): string[] {
  return [
    PRE_REVIEW_TOPICS[topic],
    verdict === null ? '' : VERDICTS[verdict],
    cell(problem, '无'),
    cell(suggestion, '无'),
    // Where the reviewer cites nothing of its own for an item, it was judged under the pre-review's article.
    cell(basis, PRE_REVIEW_ARTICLE),
  ];
}

/** 三、逐项审查: every item with verdict, problem, suggestion and basis. */
export function itemsSection({ preReview }: PreReviewLetterFacts): Block[] {
  const count = String(preReview.items.length);
  return [
    { kind: 'heading', level: 1, text: '逐项审查' },
    { kind: 'paragraph', text: `共审查${count}项，其中${verdictCounts(preReview)}，具体如下：` },
    { kind: 'table', columns: COLUMNS, rows: preReview.items.map(row) },
  ];
}
