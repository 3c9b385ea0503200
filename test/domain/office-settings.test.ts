import { describe, expect, it } from 'vitest';
import { DEFAULT_PRE_REVIEW_PREFIX, paperPrefix, sharedPrefixes } from '../../src/domain/office-settings.ts';

const preReviewPrefix = DEFAULT_PRE_REVIEW_PREFIX;

describe('发文代字', () => {
  it('are the usual ones until the office has its own', () => {
    expect(paperPrefix({}, 'reviewOpinion')).toBe('拱数转办评审');
    expect(paperPrefix({ paperPrefixes: { reviewOpinion: '拱评' } }, 'reviewOpinion')).toBe('拱评');
    expect(sharedPrefixes({ preReviewPrefix })).toEqual([]);
  });

  it('are never those of another kind of letter, be it set or usual', () => {
    expect(sharedPrefixes({ preReviewPrefix: '拱数转办评审' })).toEqual([
      { kind: 'reviewOpinion', with: 'preReviewLetter' },
    ]);
    expect(sharedPrefixes({ preReviewPrefix, paperPrefixes: { evaluationNotice: '拱数转办整改' } })).toEqual([
      { kind: 'evaluationNotice', with: 'rectificationNotice' },
    ]);
    const all = { reviewOpinion: '同', changeOpinion: '同', urgentOpinion: '同' };
    expect(sharedPrefixes({ preReviewPrefix, paperPrefixes: all })).toEqual([
      { kind: 'changeOpinion', with: 'reviewOpinion' },
      { kind: 'urgentOpinion', with: 'reviewOpinion' },
    ]);
  });
});
