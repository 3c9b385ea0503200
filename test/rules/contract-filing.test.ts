import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import { AROUND_50_WAN, arranged, policy } from '../support/rules/budgets.ts';
import { projectFile, record } from '../support/rules/project-file.ts';
import { answersOf, recordAnswers } from '../support/rules/record-answers.ts';

const signed = (on: string) => record('contract', { signedOn: isoDate(on) });
const filed = (on: string) => record('contractFiling', { filedOn: isoDate(on) });

function r22(signedOn: string, filedOn: string, budget = '1100000', facts = {}) {
  return answersOf('R22', recordAnswers(projectFile([arranged(budget), signed(signedOn)]), filed(filedOn), facts));
}

describe('R22 五（三）: filed within five working days of signing', () => {
  it.each([
    ['an ordinary week, the fifth day', '2026-03-02', '2026-03-09', null],
    ['an ordinary week, the sixth day', '2026-03-02', '2026-03-10', '逾期 1 个工作日'],
    ['on the day of signing', '2026-03-02', '2026-03-02', null],
    ['National Day, the fifth day is the make-up Saturday', '2026-09-28', '2026-10-10', null],
    ['National Day, the Sunday after it', '2026-09-28', '2026-10-11', '备案日期为 2026年10月11日，已逾期'],
    ['National Day, the sixth working day', '2026-09-28', '2026-10-12', '逾期 1 个工作日'],
    ['Spring Festival with 14 February worked, the fifth day', '2026-02-13', '2026-02-27', null],
    ['Spring Festival, the sixth day is the make-up Saturday', '2026-02-13', '2026-02-28', '逾期 1 个工作日'],
    ['Spring Festival 2025 with Sunday 26 January worked', '2025-01-23', '2025-02-06', null],
    ['Spring Festival 2025, the day after', '2025-01-23', '2025-02-07', '逾期 1 个工作日'],
    ['signed on a holiday, day 1 is the first day worked', '2026-10-03', '2026-10-13', null],
    ['New Year with Sunday 4 January worked', '2025-12-29', '2026-01-06', null],
  ])('%s', (_name, signedOn, filedOn, late) => {
    const [answer] = r22(signedOn, filedOn);
    expect(answer?.outcome).toBe(late === null ? 'pass' : 'warn');
    expect(answer?.finding).toContain(late ?? '');
  });

  it('names the last day and the day of filing', () => {
    expect(r22('2026-09-28', '2026-10-12')).toMatchObject([
      { finding: '应于 2026年10月10日 前备案，备案日期为 2026年10月12日，逾期 1 个工作日。' },
    ]);
  });

  it.each([
    ['2027-01-04', 'pass'],
    ['2027-01-05', 'warn'],
  ])('signed on 30 December before a year without notice, filed %s: %s', (filedOn, outcome) => {
    expect(r22('2026-12-30', filedOn)).toMatchObject([{ outcome }]);
  });

  it('says which notice is missing instead of guessing', () => {
    expect(r22('2026-12-30', '2027-01-05')[0]?.finding).toBe('2027 年的放假通知尚未录入，不能判断备案是否按期。');
  });

  it('follows the number of days that the office sets', () => {
    expect(r22('2026-03-02', '2026-03-10', '1100000', policy({ filingDays: 6 }))).toMatchObject([{ outcome: 'pass' }]);
  });

  it.each(AROUND_50_WAN)('%s of budget, late, 下同 read as a limit', (_name, yuan, limitInclusive, isReached) => {
    const answers = r22('2026-03-02', '2026-03-10', yuan, policy({ limitInclusive, laterRulesLimited: true }));
    expect(answers).toMatchObject([{ outcome: isReached ? 'warn' : 'notApplicable' }]);
  });

  it('asks every project while 下同 is not read as a limit', () => {
    expect(r22('2026-03-02', '2026-03-10', '10000')).toMatchObject([{ outcome: 'warn' }]);
  });
});

describe('R22 五（三）: the filings go to the evaluation', () => {
  const evaluated = record('evaluation', { evaluatedOn: isoDate('2026-06-01') });
  const atEvaluation = (before: Parameters<typeof projectFile>[0], facts = {}) =>
    answersOf('R22', recordAnswers(projectFile([arranged('1100000'), ...before!]), evaluated, facts));
  const numbered = (contractNumber: string, signedOn: string) =>
    record('contract', { contractNumber, signedOn: isoDate(signedOn) });

  it('notes each contract that was filed late or not at all, and none that was in time', () => {
    const answers = atEvaluation([
      numbered('HT-1', '2026-03-02'),
      filed('2026-03-09'),
      numbered('HT-2', '2026-03-02'),
      filed('2026-03-12'),
      numbered('HT-3', '2026-04-20'),
      numbered('HT-4', '2026-05-29'),
    ]);
    expect(answers).toMatchObject([
      {
        outcome: 'record',
        finding:
          '合同 HT-2 应于 2026年3月9日 前备案，备案日期为 2026年3月12日，逾期 3 个工作日；' +
          '合同 HT-3 应于 2026年4月27日 前备案，至今未备案，逾期 23 个工作日；' +
          '合同 HT-4 尚未备案。',
      },
    ]);
  });

  it('has nothing to note when all were in time', () => {
    expect(atEvaluation([numbered('HT-1', '2026-03-02'), filed('2026-03-09')])).toMatchObject([{ outcome: 'pass' }]);
  });

  it('counts the first of several filings', () => {
    const answers = atEvaluation([numbered('HT-1', '2026-03-02'), filed('2026-03-20'), filed('2026-03-09')]);
    expect(answers).toMatchObject([{ outcome: 'pass' }]);
  });

  it.each([
    ['there is no contract', [], {}],
    [
      '下同 leaves the project out',
      [arranged('499999.99'), numbered('HT-1', '2026-03-02')],
      policy({ laterRulesLimited: true }),
    ],
  ] as const)('is silent when %s', (_name, before, facts) => {
    expect(atEvaluation([...before], facts)).toMatchObject([{ outcome: 'notApplicable' }]);
  });
});
