import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { DeadlineChip } from '../../../renderer/components/deadline-chip.tsx';
import type { DeadlineView } from '../../../src/contract/shapes/deadline.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import { deadlineState } from '../../../src/domain/deadline.ts';
import { DEFAULT_POLICY } from '../../../src/domain/office-policy.ts';
import { preReviewCount } from '../../../src/domain/pre-review-clock.ts';
import type { ProjectRecord } from '../../../src/domain/records/project-file.ts';
import type { WorkCalendar } from '../../../src/domain/work-calendar.ts';
import type { WorkingDayCount } from '../../../src/domain/working-days.ts';
import { countToDate } from '../../../src/domain/working-days.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { keptRecord } from '../../support/project-course.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

const CALENDAR: WorkCalendar = new Map([[2026, { year: 2026, source: '样例', holidays: {}, makeUpDays: {} }]]);
const TODAY = isoDate('2026-12-29');

function viewOf(counted: WorkingDayCount, doneOn: string | null = null): DeadlineView {
  const count = { ...counted, days: [...counted.days] };
  const done = doneOn === null ? null : isoDate(doneOn);
  return { ruleId: 'R09', title: '期限', ...deadlineState(count, TODAY, done, CALENDAR), doneOn: done, count };
}

const preReview = (declaredOn: string, records: ProjectRecord[] = []) =>
  preReviewCount(isoDate(declaredOn), { records }, DEFAULT_POLICY, CALENDAR);

async function explain(deadline: DeadlineView) {
  fakeBridge({});
  const opened = renderScreen(<DeadlineChip deadline={deadline} />);
  await opened.user.click(screen.getByRole('button', { name: /查看期限如何计算/ }));
  return { ...opened, dialog: within(await screen.findByRole('dialog', { name: '期限' })) };
}

const asked = keptRecord(1, 'supplementRequest', '2026-12-15');
const came = keptRecord(2, 'supplementReceived', '2026-12-17');

it('marks the days on which the clock stood still', async () => {
  const { dialog } = await explain(viewOf(preReview('2026-12-14', [asked, came])));
  expect(dialog.getByText(/自 2026年12月14日 的次日起计 5 个工作日/)).toHaveTextContent(
    '2026年12月16日至2026年12月17日停表，不计。截止日期：2026年12月23日。',
  );
  expect(dialog.getByRole('row', { name: '2026年12月16日 周三 停表，不计 —' })).toBeVisible();
  expect(dialog.getByRole('row', { name: '2026年12月18日 周五 工作日 2' })).toBeVisible();
});

it('says that the clock stands still now', async () => {
  const { dialog } = await explain(viewOf(preReview('2026-12-14', [asked])));
  expect(dialog.getByText(/2026年12月15日以后停表至今，补齐资料或恢复办理以后继续计算/)).toBeVisible();
});

it('says of a day that was set that it was set', async () => {
  const { dialog } = await explain(viewOf(countToDate(isoDate('2026-12-14'), isoDate('2026-12-18'), CALENDAR)));
  expect(dialog.getByText(/截止日期 2026年12月18日 是办理时定下的，不由工作日推算/)).toBeVisible();
  expect(dialog.getByRole('row', { name: '2026年12月18日 周五 工作日 4' })).toBeVisible();
});

it('says which year is not known, and leads to the work calendar of that year', async () => {
  const { dialog, user, place } = await explain(viewOf(preReview('2026-12-28')));
  expect(dialog.getByText(/2027 年的放假通知尚未录入，不能确定截止日期/)).toHaveTextContent(
    '若只按周末推算约为 2027年1月4日，仅供参考。',
  );
  expect(dialog.getByRole('row', { name: '2027年1月1日 周五 节假日安排未知 —' })).toBeVisible();
  await user.click(dialog.getByRole('link', { name: '到“工作日历”录入 2027 年' }));
  expect(place()).toEqual(expect.objectContaining({ pathname: '/calendar', search: '?year=2027' }));
});

it('says so as well where a set day lies beyond the notices', async () => {
  const { dialog } = await explain(viewOf(countToDate(isoDate('2026-12-14'), isoDate('2027-02-01'), CALENDAR)));
  expect(dialog.getByText(/2027 年的放假通知尚未录入，其后的工作日无法计数/)).toBeVisible();
});

it('tells when it was met', async () => {
  const { dialog } = await explain(viewOf(preReview('2026-12-14'), '2026-12-18'));
  expect(dialog.getByText(/截止日期：2026年12月21日，已于 2026年12月18日 办结。/)).toBeVisible();
});
