import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import type { RecordFields } from '../../src/domain/records/record-kinds.ts';
import { AROUND_100_WAN, AROUND_50_WAN, arranged, policy } from '../support/rules/budgets.ts';
import type { DraftMaker } from '../support/rules/project-file.ts';
import { projectFile, record } from '../support/rules/project-file.ts';
import { answersOf, recordAnswers } from '../support/rules/record-answers.ts';
import { wan } from '../support/records/samples/sample-type.ts';

const limited = { laterRulesLimited: true };

function asked(ruleId: string, before: readonly DraftMaker[], next: DraftMaker, facts = {}) {
  return answersOf(ruleId, recordAnswers(projectFile(before), next, facts));
}

describe('R23 五（四）: a responsible person is named', () => {
  const start = (responsiblePerson: string) => record('implementationStart', { responsiblePerson });

  it.each([
    ['王样例', 'pass'],
    ['', 'block'],
    ['  ', 'block'],
  ])('“%s”: %s', (name, outcome) => {
    expect(asked('R23', [arranged('10000')], start(name))).toMatchObject([{ outcome }]);
  });

  it.each(AROUND_50_WAN)(
    '%s of budget, nobody named, 下同 read as a limit',
    (_name, yuan, limitInclusive, isReached) => {
      const answers = asked('R23', [arranged(yuan)], start(''), policy({ ...limited, limitInclusive }));
      expect(answers).toMatchObject([{ outcome: isReached ? 'block' : 'notApplicable' }]);
    },
  );
});

describe('R25 五（四）: supervision from 100万元 on', () => {
  const start = (supervisor: string) => record('implementationStart', { supervisor });

  it.each(AROUND_100_WAN)('%s of budget, without a supervisor', (_name, yuan, limitInclusive, isReached) => {
    const answers = asked('R25', [arranged(yuan)], start(''), policy({ limitInclusive }));
    expect(answers).toMatchObject([{ outcome: isReached ? 'block' : 'notApplicable' }]);
  });

  it('says what the budget is and what it is short of', () => {
    expect(asked('R25', [arranged('999999.99')], start(''))).toMatchObject([
      { finding: '经费预算 99.999999 万元，不足 100 万元，不作要求。' },
    ]);
  });

  it('is content with a named supervisor', () => {
    expect(asked('R25', [arranged('1000000')], start('样例监理有限公司'))).toMatchObject([{ outcome: 'pass' }]);
  });

  it('stays quiet below the procurement limit when 下同 limits the later rules', () => {
    const facts = policy({ ...limited, procurementLimit: wan('200') });
    expect(asked('R25', [arranged('1500000')], start(''), facts)).toMatchObject([{ outcome: 'notApplicable' }]);
  });

  const acceptedOn = isoDate('2026-10-20');
  it.each([
    ['no paper', [], 'block'],
    ['a paper filed on the day', [record('supervisionPaper', { filedOn: acceptedOn })], 'pass'],
    ['a paper filed the day after', [record('supervisionPaper', { filedOn: isoDate('2026-10-21') })], 'block'],
  ] as const)('at the acceptance with %s: %s', (_name, papers, outcome) => {
    const answers = asked('R25', [arranged('1000000'), ...papers], record('acceptance', { acceptedOn }));
    expect(answers).toMatchObject([{ outcome }]);
  });

  it.each(AROUND_100_WAN)('%s of budget, accepted without papers', (_name, yuan, limitInclusive, isReached) => {
    const answers = asked('R25', [arranged(yuan)], record('acceptance'), policy({ limitInclusive }));
    expect(answers).toMatchObject([{ outcome: isReached ? 'block' : 'notApplicable' }]);
  });
});

const startedOn = (on: string) => record('implementationStart', { startedOn: isoDate(on) });

function report(
  [periodFrom, periodTo, reportedOn]: readonly [string, string, string],
  changes: Partial<RecordFields<'monitoringReport'>> = {},
) {
  return record('monitoringReport', {
    periodFrom: isoDate(periodFrom),
    periodTo: isoDate(periodTo),
    reportedOn: isoDate(reportedOn),
    ...changes,
  });
}

describe('R24 五（四）: each period is reported to office and finance bureau', () => {
  const budget = arranged('600000');

  it.each([
    ['the tenth working day after the half-year', ['2026-01-01', '2026-06-30', '2026-07-14'], null],
    ['the eleventh', ['2026-01-01', '2026-06-30', '2026-07-15'], '逾期 1 个工作日'],
    ['before the half-year is over', ['2026-01-01', '2026-06-20', '2026-06-25'], null],
    ['a quarter in time for its half-year', ['2026-01-01', '2026-03-31', '2026-07-14'], null],
    [
      'a second half-year with the first, which is late',
      ['2026-01-01', '2026-12-31', '2026-12-31'],
      '2026年1月1日至2026年6月30日的报告应于 2026年7月14日 前报送',
    ],
    ['a period before the work began', ['2025-07-01', '2025-12-31', '2026-07-20'], null],
  ] as const)('%s', (_name, period, finding) => {
    const [answer] = asked('R24', [budget, startedOn('2026-02-02')], report(period));
    expect(answer?.outcome).toBe(finding === null ? 'pass' : 'warn');
    expect(answer?.finding).toContain(finding ?? '');
  });

  it('owes nothing more for a period that is reported', () => {
    const first = report(['2026-02-02', '2026-06-30', '2026-07-02']);
    const answers = asked(
      'R24',
      [budget, startedOn('2026-02-02'), first],
      report(['2026-01-01', '2026-06-30', '2026-08-03']),
    );
    expect(answers).toMatchObject([{ outcome: 'pass' }]);
  });

  it('counts quarters when the office asks for quarters', () => {
    const quarterly = policy({ monitoringMonths: 3 });
    const answers = asked(
      'R24',
      [budget, startedOn('2026-01-05')],
      report(['2026-01-01', '2026-06-30', '2026-07-02']),
      quarterly,
    );
    expect(answers).toMatchObject([
      { outcome: 'warn', finding: expect.stringContaining('2026年1月1日至2026年3月31日') },
    ]);
  });

  it.each([
    [{ toOffice: false }, '报告未报领导小组办公室。'],
    [{ toFinance: false }, '报告未报区财政局。'],
    [{ toOffice: false, toFinance: false }, '报告未报领导小组办公室；报告未报区财政局。'],
  ])('warns of %j', (changes, finding) => {
    const next = report(['2026-01-01', '2026-06-30', '2026-07-02'], changes);
    expect(asked('R24', [budget, startedOn('2026-02-02')], next)).toMatchObject([{ outcome: 'warn', finding }]);
  });

  it('says so when the notice that decides is not loaded', () => {
    const next = report(['2026-07-01', '2026-12-31', '2027-01-20']);
    const answers = asked('R24', [budget, startedOn('2026-07-02')], next);
    expect(answers).toMatchObject([{ outcome: 'warn', finding: expect.stringContaining('2027 年的放假通知尚未录入') }]);
  });

  it('names at the acceptance every period without a report', () => {
    const second = report(['2025-07-01', '2025-12-31', '2026-01-05']);
    const accepted = record('acceptance', { acceptedOn: isoDate('2026-10-20') });
    expect(asked('R24', [budget, startedOn('2025-02-05'), second], accepted)).toMatchObject([
      { outcome: 'warn', finding: '2025年1月1日至2025年6月30日、2026年1月1日至2026年6月30日没有绩效监控报告。' },
    ]);
  });

  it.each([
    ['all periods reported', [startedOn('2026-07-02')], 'pass'],
    ['no work begun', [], 'notApplicable'],
  ] as const)('is content at the acceptance with %s', (_name, before, outcome) => {
    const accepted = record('acceptance', { acceptedOn: isoDate('2026-10-20') });
    expect(asked('R24', [budget, ...before], accepted)).toMatchObject([{ outcome }]);
  });

  it.each(AROUND_50_WAN)('%s of budget, 下同 read as a limit', (_name, yuan, limitInclusive, isReached) => {
    const facts = policy({ ...limited, limitInclusive });
    const outcome = isReached ? 'warn' : 'notApplicable';
    const before = [arranged(yuan), startedOn('2026-02-02')];
    const unticked = report(['2026-01-01', '2026-06-30', '2026-07-02'], { toFinance: false });
    const accepted = record('acceptance', { acceptedOn: isoDate('2026-10-20') });
    expect(asked('R24', before, unticked, facts)).toMatchObject([{ outcome }]);
    expect(asked('R24', before, accepted, facts)).toMatchObject([{ outcome }]);
  });
});

describe('P30: a period is one that can be', () => {
  const periods = [
    ['one day', '2026-01-01', '2026-01-01', null],
    ['the wrong way round', '2026-01-02', '2026-01-01', '晚于截止日期'],
    ['24 months', '2024-01-01', '2025-12-31', null],
    ['24 months and a day', '2024-01-01', '2026-01-01', '超过 24 个月'],
    ['24 months from 29 February', '2024-02-29', '2026-02-28', null],
    ['24 months and a day from 29 February', '2024-02-29', '2026-03-01', '超过 24 个月'],
  ] as const;
  const makers = {
    monitoringReport: (from: string, to: string) => report([from, to, '2026-07-02']),
    operationRecord: (from: string, to: string) =>
      record('operationRecord', { periodFrom: isoDate(from), periodTo: isoDate(to) }),
    resourceUsage: (from: string, to: string) =>
      record('resourceUsage', { measuredFrom: isoDate(from), measuredTo: isoDate(to) }),
  };

  it.each(Object.entries(makers).flatMap(([kind, make]) => periods.map((each) => [kind, ...each, make] as const)))(
    '%s over %s',
    (_kind, _name, from, to, finding, make) => {
      const [answer] = asked('P30', [], make(from, to));
      expect(answer?.outcome).toBe(finding === null ? 'pass' : 'block');
      expect(answer?.finding).toContain(finding ?? '');
    },
  );
});
