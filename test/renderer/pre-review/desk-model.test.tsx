import { describe, expect, it } from 'vitest';
import regulation from '../../../assets/regulation/regulation.txt?raw';
import { keysOf, PRE_REVIEW_TOPICS } from '../../../src/domain/glossary.ts';
import { preReviewComplete } from '../../../src/rules/pre-review-complete.ts';
import {
  judgedCount,
  unlistedSuggestions,
  withImprovement,
  withItem,
} from '../../../renderer/screens/pre-review/model/desk-fields.ts';
import { missingParts } from '../../../renderer/screens/pre-review/model/missing-parts.ts';
import { QUICK_PHRASES, withPhrase } from '../../../renderer/screens/pre-review/model/quick-phrases.ts';
import { samplePreReview } from '../../support/sample-pre-review.ts';

describe('ready sentences', () => {
  it.each(keysOf(PRE_REVIEW_TOPICS))('every basis for %s quotes the regulation word for word', (topic) => {
    expect(QUICK_PHRASES[topic].basis).not.toEqual([]);
    for (const phrase of QUICK_PHRASES[topic].basis) {
      const sentence = /：“(.*)”$/.exec(phrase)?.[1];
      expect(regulation).toContain(sentence);
    }
  });

  it('go behind what is written, once', () => {
    expect(withPhrase('', '甲。')).toBe('甲。');
    expect(withPhrase('乙。\n', '甲。')).toBe('乙。\n甲。');
    expect(withPhrase('甲。\n乙。', '甲。')).toBe('甲。\n乙。');
  });
});

describe('the desk', () => {
  it('counts the judged items', () => {
    const fields = withItem(samplePreReview(), 'goals', { verdict: null });
    expect(judgedCount(fields)).toBe(8);
  });

  it('offers the suggestions of objected items for the list of improvements, once each', () => {
    const fields = samplePreReview(
      { improvements: [{ content: '补齐目录', dueOn: null }] },
      {
        catalogue: { verdict: 'fail', suggestion: '补齐目录\n写明依据' },
        goals: { verdict: 'doubt', suggestion: '写明依据\n' },
        security: { verdict: 'pass', suggestion: '不列入' },
      },
    );
    expect(unlistedSuggestions(fields)).toEqual(['写明依据']);
  });

  it('adds, changes and takes out improvements', () => {
    const one = withImprovement(samplePreReview(), 0, { content: '甲', dueOn: null });
    const two = withImprovement(one, 1, { content: '乙', dueOn: null });
    expect(withImprovement(two, 0, { content: '丙', dueOn: null }).improvements.map(({ content }) => content)).toEqual([
      '丙',
      '乙',
    ]);
    expect(withImprovement(two, 0, null).improvements.map(({ content }) => content)).toEqual(['乙']);
  });
});

it('what R10 misses leads to its place on the desk', () => {
  const preReview = samplePreReview(
    { conclusion: 'improve', improvements: [{ content: '', dueOn: null }] },
    { goals: { verdict: null }, similarity: { verdict: 'fail' } },
  );
  const finding = preReviewComplete.check({ preReview });
  expect(finding.result).toBe('fail');
  const parts = missingParts(finding.result === 'fail' ? finding.finding : '');
  expect(parts.map(({ anchor }) => anchor)).toEqual([
    'desk-item-goals',
    'desk-item-similarity',
    'desk-item-similarity',
    'desk-conclusion',
    'desk-improvements',
    'desk-improvements',
  ]);
  expect(parts[0]?.text).toBe('“绩效目标”尚未判定');
});
