import { describe, expect, it } from 'vitest';
import type { CallInput } from '../../src/contract/contract.ts';
import { isoDate } from '../../src/domain/dates.ts';
import { parseMoney } from '../../src/domain/money.ts';
import type { RecordDraft } from '../../src/domain/records/record-kinds.ts';
import type { Course } from '../support/library/insert-course.ts';
import { officeWithCourses } from '../support/office-with-courses.ts';
import { sampleDraft } from '../support/records/sample-records.ts';

const DAY = isoDate('2026-09-28');
/** Included with less than the procurement limit of 50 万元. */
const included = sampleDraft('inclusionDecision', {
  decidedOn: isoDate('2026-03-20'),
  amount: parseMoney('30', '万元'),
});
const course = (name: string, ...records: RecordDraft[]): Course => ({ name, declaredOn: DAY, records });
const defects = [{ what: '接口未联调', dueOn: isoDate('2026-10-12') }];

/** One project for every kind of deadline; what is counted in working days begins on 28 September 2026. */
const COURSES: Course[] = [
  course('待预审'),
  course('欠资料', sampleDraft('supplementRequest', { requestedOn: DAY, dueOn: isoDate('2026-10-12') })),
  course('待研究', sampleDraft('listing', { submittedOn: DAY })),
  course('待变更', included, sampleDraft('changeApplication', { appliedOn: DAY })),
  course('紧急', sampleDraft('urgentApplication', { appliedOn: DAY })),
  course('待备案', included, sampleDraft('contract', { signedOn: DAY })),
  course('在建', included, sampleDraft('implementationStart', { startedOn: isoDate('2026-03-02') })),
  course(
    '已验收',
    included,
    sampleDraft('implementationStart', { startedOn: isoDate('2026-02-02') }),
    sampleDraft('acceptance', { acceptedOn: isoDate('2026-06-10'), conclusion: 'pass', defects: [] }),
  ),
  course('待整改', included, sampleDraft('acceptance', { acceptedOn: DAY, conclusion: 'fail', defects })),
  course('有漏洞', included, sampleDraft('rectificationOrder', { orderedOn: DAY, dueOn: isoDate('2026-10-12') })),
];

const office = officeWithCourses(COURSES);

/** Last days by project and kind; the pre-reviews that every project without a letter owes are told only where asked. */
async function dueDays(): Promise<Record<string, string>> {
  const filter = { light: null, kind: null, unitId: null, query: '' };
  const { rows } = await office().call('deadlines.list', { filter, page: 0, pageSize: 100 });
  const told = rows.filter(({ kind, projectName }) => kind !== 'preReview' || projectName === '待预审');
  return Object.fromEntries(told.map(({ projectName, kind, dueOn }) => [`${projectName} ${kind}`, dueOn ?? '无']));
}

const BEFORE = {
  '待预审 preReview': '2026-10-10',
  '欠资料 supplement': '2026-10-12',
  '待研究 leadingGroup': '2026-10-30',
  '待变更 change': '2026-10-30',
  '紧急 urgent': '2026-10-30',
  '待备案 contractFiling': '2026-10-10',
  '在建 monitoring': '2026-07-14',
  '待整改 defect': '2026-10-12',
  '有漏洞 rectification': '2026-10-12',
};

describe('a corrected calendar', () => {
  async function correct() {
    const { calendar } = await office().call('calendars.get', { year: 2026 });
    const makeUpDays = Object.fromEntries(
      Object.entries(calendar!.makeUpDays).filter(([date]) => date !== '2026-10-10'),
    );
    const holidays = { ...calendar!.holidays, '2026-07-06': '台风停工' };
    const corrected = { ...calendar!, holidays, makeUpDays };
    return office().call('calendars.save', { calendar: corrected, reason: '10 月 10 日不再上班' });
  }

  it('moves every open deadline that is counted in working days, and none that was set', async () => {
    expect(await dueDays()).toEqual(BEFORE);
    const { movedDeadlines } = await correct();
    expect(await dueDays()).toEqual({
      '待预审 preReview': '2026-10-12',
      '欠资料 supplement': '2026-10-12',
      '待研究 leadingGroup': '2026-11-02',
      '待变更 change': '2026-11-02',
      '紧急 urgent': '2026-11-02',
      '待备案 contractFiling': '2026-10-12',
      '在建 monitoring': '2026-07-15',
      '待整改 defect': '2026-10-12',
      '有漏洞 rectification': '2026-10-12',
    });
    // No project has its letter: all owe a pre-review that moves, but the urgent one and the one whose clock stands still.
    const preReviews = COURSES.length - 2;
    expect(movedDeadlines).toBe(preReviews + 5);
  });

  it('is what the explanations count by, too', async () => {
    await correct();
    const filter = { light: null, kind: 'contractFiling' as const, unitId: null, query: '' };
    const [filing] = (await office().call('deadlines.list', { filter, page: 0, pageSize: 1 })).rows;
    const { projectId, kind, recordId } = filing!;
    const { deadline } = await office().call('deadlines.explain', { projectId, kind, recordId });
    expect(deadline.count).toMatchObject({ due: '2026-10-12', workingDays: 5 });
    expect(deadline.count.days.find(({ date }) => date === '2026-10-10')).toMatchObject({ kind: 'weekend' });
  });

  it('that says the same again moves nothing', async () => {
    await correct();
    const { calendar } = await office().call('calendars.get', { year: 2026 });
    const again = { calendar: { ...calendar!, source: '更正来源' }, reason: '来源' };
    expect(await office().call('calendars.save', again)).toEqual({ movedDeadlines: 0 });
  });
});

describe('a changed policy', () => {
  async function change(changes: Partial<CallInput<'policies.save'>['policy']>) {
    const { revisionId, policy } = await office().call('policies.get', {});
    return office().call('policies.save', {
      revisionId,
      policy: { ...policy, ...changes },
      reason: '领导小组会议确定',
    });
  }

  it.each([
    ['preReviewDays', 6, { '待预审 preReview': '2026-10-12' }],
    ['filingDays', 3, { '待备案 contractFiling': '2026-10-08' }],
    [
      'leadingGroupDays',
      10,
      { '待研究 leadingGroup': '2026-10-16', '待变更 change': '2026-10-16', '紧急 urgent': '2026-10-16' },
    ],
    ['monitoringGraceDays', 1, { '在建 monitoring': '2026-07-01' }],
    [
      'monitoringMonths',
      3,
      // A project that owed no half-year owes its first quarter.
      { '在建 monitoring': '2026-04-15', '已验收 monitoring': '2026-04-15' },
    ],
  ] as const)('%s of %i moves exactly what is counted by it', async (name, value, moved) => {
    await change({ [name]: value });
    expect(await dueDays()).toEqual({ ...BEFORE, ...moved });
  });

  it('limits filing and monitoring to large projects where 下同 is read so', async () => {
    await change({ laterRulesLimited: true });
    const { '待备案 contractFiling': _filing, '在建 monitoring': _monitoring, ...others } = BEFORE;
    expect(await dueDays()).toEqual(others);
    await change({ laterRulesLimited: false });
    expect(await dueDays()).toEqual(BEFORE);
  });

  it('starts the clock again that no request may stop any more', async () => {
    const filter = { light: 'paused' as const, kind: null, unitId: null, query: '' };
    const paused = () => office().call('deadlines.list', { filter, page: 0, pageSize: 9 });
    expect((await paused()).rows.map(({ projectName }) => projectName)).toEqual(['欠资料']);
    await change({ pausesAllowed: 0 });
    expect((await paused()).rows).toEqual([]);
  });

  it('that no deadline is counted by moves none', async () => {
    expect(await change({ similarityPercent: 80 })).toMatchObject({ movedDeadlines: 0 });
    expect(await dueDays()).toEqual(BEFORE);
  });
});
