import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import { parseMoney } from '../../src/domain/money.ts';
import type { OfficePolicy } from '../../src/domain/office-policy.ts';
import { DEFAULT_POLICY } from '../../src/domain/office-policy.ts';
import { deadlineTitle, openDeadlines } from '../../src/domain/open-deadlines.ts';
import type { IssuedPreReview, ProjectRecord } from '../../src/domain/records/project-file.ts';
import type { RecordId } from '../../src/domain/ids.ts';
import { bundledCalendar } from '../../src/services/bundled-calendar.ts';
import { keptRecord, projectCourse, QUALIFIED } from '../support/project-course.ts';

interface Given {
  readonly records?: readonly ProjectRecord[];
  readonly letter?: IssuedPreReview | null;
  readonly policy?: Partial<OfficePolicy>;
}

/** The open deadlines of a project declared on 28 December 2025, each with its last day or 停表. */
function deadlinesOf({ records = [], letter = QUALIFIED, policy = {} }: Given): string[] {
  const file = projectCourse('2025-12-28', records, letter);
  const facts = { file, policy: { ...DEFAULT_POLICY, ...policy }, calendar: bundledCalendar };
  return openDeadlines(facts).map((deadline) => {
    const { due, paused } = deadline.count;
    return `${deadlineTitle(deadline)} ${paused ? '停表' : (due ?? '日历未知')}`;
  });
}

const id = (value: number) => value as RecordId;
const listed = keptRecord(1, 'listing', '2026-03-02', { year: 2027, batch: 1 });
const started = (on: string) => keptRecord(20, 'implementationStart', on);
const reported = (from: string, to: string) =>
  keptRecord(21, 'monitoringReport', to, { periodFrom: isoDate(from), periodTo: isoDate(to) });
const accepted = (on: string) => keptRecord(22, 'acceptance', on, { conclusion: 'pass', defects: [] });
const signed = (recordId: number, on: string, contractNumber: string) =>
  keptRecord(recordId, 'contract', on, { contractNumber });
const suspended = keptRecord(90, 'suspension', '2026-03-10');
const resumed = keptRecord(91, 'resumption', '2026-03-16');

describe('before the letter', () => {
  it('the pre-review is due, and papers that are owed by the day that was set', () => {
    const request = keptRecord(1, 'supplementRequest', '2025-12-29', {
      papers: '投资测算明细\n等保定级材料',
      dueOn: isoDate('2026-01-20'),
    });
    expect(deadlinesOf({ letter: null })).toEqual(['出具预审意见书 2026-01-05']);
    expect(deadlinesOf({ letter: null, records: [request] })).toEqual([
      '出具预审意见书 停表',
      '补齐资料（投资测算明细…） 2026-01-20',
    ]);
  });

  it('a draft and a withdrawn declaration owe nothing', () => {
    expect(deadlinesOf({ letter: null, records: [keptRecord(1, 'withdrawal', '2026-01-04')] })).toEqual([]);
    const draft = { declarations: [], preReview: null, records: [] };
    expect(openDeadlines({ file: draft, policy: DEFAULT_POLICY, calendar: bundledCalendar })).toEqual([]);
  });

  it('a project that goes the urgent way waits for the district government instead', () => {
    const urgent = keptRecord(1, 'urgentApplication', '2025-12-30', { basis: '拱政急〔2025〕1号' });
    // 20 working days: 31 December, then 4 to 28 January.
    expect(deadlinesOf({ letter: null, records: [urgent] })).toEqual([
      '区政府审批紧急项目（拱政急〔2025〕1号） 2026-01-28',
    ]);
  });
});

describe('after the letter', () => {
  it('the unit improves its scheme by the first day that was set', () => {
    const letter = { ...QUALIFIED, conclusion: 'improve', improveBy: isoDate('2026-01-30') } as const;
    expect(deadlinesOf({ letter })).toEqual(['建设单位完善需求方案 2026-01-30']);
    expect(deadlinesOf({ letter: { ...letter, improveBy: null } })).toEqual([]);
  });

  it('the leading group decides about what was put to it', () => {
    expect(deadlinesOf({ records: [listed] })).toEqual(['领导小组研究入库（2027 年第 1 批） 2026-03-30']);
    const decided = keptRecord(2, 'inclusionDecision', '2026-03-20', { decision: 'agree' });
    expect(deadlinesOf({ records: [listed, decided] })).toEqual([]);
  });

  it('each change waits for its own decision', () => {
    const included = keptRecord(2, 'inclusionDecision', '2026-03-20', { decision: 'agree' });
    const changes = [
      keptRecord(3, 'changeApplication', '2026-06-01', { receiptNumber: '变1' }),
      keptRecord(4, 'changeApplication', '2026-06-02', { receiptNumber: '变2' }),
      keptRecord(5, 'changeDecision', '2026-06-10', { application: id(3), agreement: 'refuse' }),
    ];
    expect(deadlinesOf({ records: [included, ...changes] })).toEqual(['领导小组审定变更（变2） 2026-07-01']);
  });

  it.each([
    ['withdrawal', []],
    ['cancellation', []],
    ['split', []],
    ['merge', []],
    ['milestone', ['领导小组研究入库（2027 年第 1 批） 2026-03-30']],
  ] as const)('after a %s: %j', (kind, open) => {
    expect(deadlinesOf({ records: [listed, keptRecord(2, kind, '2026-03-05')] })).toEqual(open);
  });
});

describe('the filing of a contract', () => {
  it('is due five working days after the signature, for each contract that is not filed', () => {
    const records = [
      signed(10, '2026-09-28', '甲-1'),
      signed(11, '2026-09-14', '甲-2'),
      keptRecord(12, 'contractFiling', '2026-09-16', { contract: id(11) }),
    ];
    expect(deadlinesOf({ records })).toEqual(['合同备案（甲-1） 2026-10-10']);
    expect(deadlinesOf({ records, policy: { filingDays: 10 } })).toEqual(['合同备案（甲-1） 2026-10-16']);
  });

  it.each([
    ['49.99', []],
    ['50', ['合同备案（甲-1） 2026-10-10']],
  ])('where 下同 limits it and %s 万元 are arranged: %j', (amount, open) => {
    const shares = [{ source: 'generalBudget', amount: parseMoney(amount, '万元') }] as const;
    const arranged = keptRecord(9, 'fundingArrangement', '2026-06-01', { year: 2026, shares });
    const records = [arranged, signed(10, '2026-09-28', '甲-1')];
    expect(deadlinesOf({ records, policy: { laterRulesLimited: true } })).toEqual(open);
    expect(deadlinesOf({ records })).toHaveLength(1);
  });
});

describe('the monitoring of works', () => {
  it.each([
    [6, '2026-01-01 至 2026-06-30', '2026-07-14'],
    [3, '2026-01-01 至 2026-03-31', '2026-04-15'],
    [12, '2026-01-01 至 2026-12-31', '日历未知'],
    [1, '2026-03-01 至 2026-03-31', '2026-04-15'],
  ])('begun on 20 March, reported every %i months: %s, due %s', (monitoringMonths, period, due) => {
    const records = [started('2026-03-20')];
    expect(deadlinesOf({ records, policy: { monitoringMonths } })).toEqual([`报送绩效监控报告（${period}） ${due}`]);
  });

  it.each([
    ['2025-12-31', '2025-07-01 至 2025-12-31', '2026-01-15'],
    ['2026-01-01', '2026-01-01 至 2026-06-30', '2026-07-14'],
  ])('begun on %s, the first report is about %s', (on, period, due) => {
    expect(deadlinesOf({ records: [started(on)] })).toEqual([`报送绩效监控报告（${period}） ${due}`]);
  });

  it('goes on with the next period once one is reported, also in the new year', () => {
    const first = [started('2025-10-01'), reported('2025-10-01', '2025-12-31')];
    expect(deadlinesOf({ records: first })).toEqual(['报送绩效监控报告（2026-01-01 至 2026-06-30） 2026-07-14']);
    const both = [...first, reported('2026-01-01', '2026-06-30')];
    expect(deadlinesOf({ records: both })).toEqual(['报送绩效监控报告（2026-07-01 至 2026-12-31） 日历未知']);
  });

  it('ends in the period in which the acceptance is passed; the periods before it stay owed', () => {
    expect(deadlinesOf({ records: [started('2026-02-02'), accepted('2026-06-10')] })).toEqual([]);
    expect(deadlinesOf({ records: [started('2026-02-02'), accepted('2026-07-01')] })).toEqual([
      '报送绩效监控报告（2026-01-01 至 2026-06-30） 2026-07-14',
    ]);
  });

  it('is owed within the grace that the office sets', () => {
    expect(deadlinesOf({ records: [started('2026-02-02')], policy: { monitoringGraceDays: 1 } })).toEqual([
      '报送绩效监控报告（2026-01-01 至 2026-06-30） 2026-07-01',
    ]);
  });
});

describe('what has to be mended', () => {
  it('after a failed acceptance is due on the first day that was set, until the re-inspection', () => {
    const defects = [
      { what: '接口未联调', dueOn: isoDate('2026-08-20') },
      { what: '文档不全', dueOn: isoDate('2026-08-10') },
    ];
    const failed = keptRecord(30, 'acceptance', '2026-07-20', { conclusion: 'fail', defects });
    expect(deadlinesOf({ records: [failed] })).toEqual(['验收问题整改 2026-08-10']);
    expect(deadlinesOf({ records: [failed, accepted('2026-08-18')] })).toEqual([]);
  });

  it('in operation is due on the day of each order that is not closed', () => {
    const order = (recordId: number, requirements: string, dueOn: string) =>
      keptRecord(recordId, 'rectificationOrder', '2026-07-01', { requirements, dueOn: isoDate(dueOn) });
    const closed = keptRecord(42, 'rectificationClosed', '2026-07-10', { order: id(40) });
    const records = [order(40, '修补漏洞', '2026-07-31'), order(41, '补齐日志', '2026-08-31'), closed];
    expect(deadlinesOf({ records })).toEqual(['运维整改（补齐日志） 2026-08-31']);
  });
});

describe('while a project is suspended', () => {
  it('the leading group and a change stand still, and go on for the days that were left', () => {
    expect(deadlinesOf({ records: [listed, suspended] })).toEqual(['领导小组研究入库（2027 年第 1 批） 停表']);
    // 11, 12, 13 and 16 March do not count.
    expect(deadlinesOf({ records: [listed, suspended, resumed] })).toEqual([
      '领导小组研究入库（2027 年第 1 批） 2026-04-03',
    ]);
  });

  it('set days of the office stand still, too; afterwards they are what they were', () => {
    const letter = { ...QUALIFIED, conclusion: 'improve', improveBy: isoDate('2026-03-20') } as const;
    expect(deadlinesOf({ letter, records: [suspended] })).toEqual(['建设单位完善需求方案 停表']);
    expect(deadlinesOf({ letter, records: [suspended, resumed] })).toEqual(['建设单位完善需求方案 2026-03-20']);
  });

  it('a set day that had passed before stays passed', () => {
    const letter = { ...QUALIFIED, conclusion: 'improve', improveBy: isoDate('2026-03-06') } as const;
    expect(deadlinesOf({ letter, records: [suspended] })).toEqual(['建设单位完善需求方案 2026-03-06']);
  });

  it('what the regulation asks of the unit goes on: filing, monitoring, mending', () => {
    const order = keptRecord(40, 'rectificationOrder', '2026-03-02', {
      requirements: '修补漏洞',
      dueOn: isoDate('2026-03-31'),
    });
    const records = [signed(10, '2026-03-09', '甲-1'), started('2026-03-09'), order, suspended];
    expect(deadlinesOf({ records })).toEqual([
      '合同备案（甲-1） 2026-03-16',
      '报送绩效监控报告（2026-01-01 至 2026-06-30） 2026-07-14',
      '运维整改（修补漏洞） 2026-03-31',
    ]);
  });

  it('a project that is cancelled there owes nothing more', () => {
    expect(deadlinesOf({ records: [listed, suspended, keptRecord(92, 'cancellation', '2026-03-12')] })).toEqual([]);
  });
});
