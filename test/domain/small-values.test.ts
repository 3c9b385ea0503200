import { describe, expect, it } from 'vitest';
import { lineTotal } from '../../src/domain/content-item.ts';
import { formatDocumentNumber } from '../../src/domain/document-number.ts';
import { keysOf, PRE_REVIEW_CONCLUSIONS } from '../../src/domain/glossary.ts';
import { fen } from '../../src/domain/money.ts';
import { missingGoals } from '../../src/domain/performance-goals.ts';
import { deriveStage, isEditable } from '../../src/domain/stage.ts';
import { sampleContent } from '../support/sample-content.ts';

describe('line total', () => {
  it.each([
    [1_000, 12_345, 12_345],
    [1_500, 3, 5],
    [333, 100, 33],
    [1_000_000_000, 9_999_999, 9_999_999_000_000],
  ])('%d thousandths × %d fen is %d fen', (quantityMilli, unitPrice, expected) => {
    expect(lineTotal({ quantityMilli, unitPrice: fen(unitPrice) })).toBe(expected);
  });
});

describe('document number', () => {
  it('has U+3014/U+3015 brackets, no 第 and no leading zero', () => {
    expect(formatDocumentNumber({ prefix: '拱数转办预审', year: 2026, sequence: 7 })).toBe('拱数转办预审〔2026〕7号');
  });
});

describe('stage follows from the records', () => {
  it('is a draft until declared, declared until the letter is issued', () => {
    expect(deriveStage({ declarations: 0, issuedConclusion: null, records: [] })).toBe('draft');
    expect(deriveStage({ declarations: 1, issuedConclusion: null, records: [] })).toBe('declared');
  });

  it('only a draft and a returned project may be changed by the unit', () => {
    const editable = keysOf(PRE_REVIEW_CONCLUSIONS)
      .map((issuedConclusion) => deriveStage({ declarations: 1, issuedConclusion, records: [] }))
      .filter(isEditable);
    expect(editable).toEqual(['preReviewImprove']);
    expect(isEditable('draft')).toBe(true);
    expect(isEditable('declared')).toBe(false);
  });
});

describe('绩效目标 are complete', () => {
  const goals = sampleContent().goals;
  it.each([
    ['complete', goals, []],
    ['none at all', [], ['年度目标缺少产出指标', '年度目标缺少效益指标', '年度目标缺少服务对象满意度指标']],
    ['no satisfaction', goals.slice(0, 2), ['年度目标缺少服务对象满意度指标']],
    [
      'an indicator without value',
      [...goals, { ...goals[0]!, indicator: '培训人次', value: ' ' }],
      ['指标“培训人次”没有指标值'],
    ],
    [
      'only long-term ones',
      goals.map((goal) => ({ ...goal, term: 'longTerm' as const })),
      ['年度目标缺少产出指标', '年度目标缺少效益指标', '年度目标缺少服务对象满意度指标'],
    ],
  ])('%s', (_name, given, missing) => {
    expect(missingGoals(given)).toEqual(missing);
  });
});
