import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CalendarScreen } from '../../../renderer/screens/calendar/calendar-screen.tsx';
import { readHolidayNotice } from '../../../src/domain/holiday-notice/read-holiday-notice.ts';
import type { CalendarYear } from '../../../src/domain/work-calendar.ts';
import { bundledCalendar } from '../../../src/services/bundled-calendar.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { libraryStatus } from '../../support/library-status.ts';
import { HOLIDAY_NOTICES } from '../../support/holiday-notices.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

function open(path = '/calendar', answers: FakeHandlers = {}) {
  const years = new Map<number, CalendarYear>(bundledCalendar);
  const bridge = fakeBridge({
    'calendars.list': () => ({
      years: [...years.values()].map(({ year, source }) => ({ year, source, origin: 'bundled' as const })),
    }),
    'calendars.get': ({ year }) => {
      const calendar = years.get(year) ?? null;
      return { calendar, origin: calendar && ('bundled' as const) };
    },
    'calendars.save': ({ calendar }) => {
      years.set(calendar.year, calendar);
      return { movedDeadlines: 3 };
    },
    'library.status': () => libraryStatus('2026-09-28'),
    ...answers,
  });
  return { bridge, years, ...renderScreen(<CalendarScreen />, path) };
}

/** By its label: asking for the role of four hundred days takes long. */
const day = (label: string) => screen.getByLabelText(label);
const mark = (label: string) => fireEvent.click(day(label));

describe('a year without a notice', () => {
  async function openByHand() {
    const opened = open('/calendar?year=2027');
    await opened.user.click(await screen.findByText('逐日手工录入'));
    return opened;
  }

  it('is opened from a deadline that needs it, and is entered day by day without any text', async () => {
    const { bridge, user } = await openByHand();
    const save = screen.getByText('核对无误，保存');
    mark('2027年1月1日，工作日');
    mark('2026年12月31日，工作日');
    mark('2026年12月27日，周末');
    expect(screen.getByText('已标放假 2 天，调休上班 1 天。')).toBeVisible();
    expect(save).toBeDisabled();
    await user.type(screen.getByLabelText(/^依据的通知/), '国办发明电〔2026〕0号');
    await user.click(save);
    expect(await screen.findByText('已保存 2027 年工作日历，3 个办理期限随之更新')).toBeVisible();
    expect(bridge.asked('calendars.save')).toEqual([
      {
        calendar: {
          year: 2027,
          source: '国办发明电〔2026〕0号',
          holidays: { '2027-01-01': '元旦', '2026-12-31': '元旦' },
          makeUpDays: { '2026-12-27': '元旦' },
        },
        reason: null,
      },
    ]);
  });

  it('has its days marked for the chosen holiday, and marked again until they are right', async () => {
    const { user } = await openByHand();
    await user.click(screen.getByLabelText('节日'));
    await user.click(await screen.findByText('春节'));
    mark('2027年2月5日，工作日');
    mark('2027年2月6日，周末');
    mark('2027年2月6日，调休上班（春节）');
    mark('2027年3月1日，工作日');
    mark('2027年3月1日，放假（春节）');
    for (const label of ['2027年2月5日，放假（春节）', '2027年2月6日，放假（春节）', '2027年3月1日，工作日']) {
      expect(day(label)).toBeVisible();
    }
  });

  it('of long ago is opened by its number', async () => {
    const { user, place } = open();
    await user.type(await screen.findByRole('textbox', { name: '其他年度' }), '２０１９{Enter}');
    expect(await screen.findByText('2019 年的放假安排还没有录入')).toBeVisible();
    expect(place().search).toBe('?year=2019');
  });
});

describe('a known year', () => {
  it('shows what the next notice settled in its December, not to be changed here', async () => {
    const { years, user } = open('/calendar?year=2026', {});
    years.set(2027, { year: 2027, source: '乙', holidays: { '2026-12-31': '元旦' }, makeUpDays: {} });
    const december = within(await screen.findByRole('region', { name: '2026 年 12 月' }));
    expect(december.getByTitle('元旦，由 2027 年的通知确定')).toHaveTextContent('31');
    await user.click(screen.getByRole('button', { name: '更正' }));
    expect(screen.queryByLabelText(/^2026年12月31日/)).not.toBeInTheDocument();
    expect(day('2026年12月30日，工作日')).toBeEnabled();
  });

  it('is corrected with a reason', async () => {
    const { bridge, user } = open();
    await user.click(await screen.findByRole('button', { name: '更正' }));
    mark('2026年10月10日，调休上班（国庆节）');
    const save = screen.getByText('保存更正');
    expect(save).toBeDisabled();
    await user.type(screen.getByLabelText(/^更正原因/), '省里另有安排');
    await user.click(save);
    await waitFor(() => expect(bridge.asked('calendars.save')).toHaveLength(1));
    expect(bridge.asked('calendars.save')[0]).toMatchObject({
      calendar: { holidays: { '2026-10-10': '放假' } },
      reason: '省里另有安排',
    });
  });
});

describe('a pasted notice', () => {
  it('that begins in the December before shows that month, and is corrected before it is saved', async () => {
    const { bridge, user } = open('/calendar', {
      'calendars.readNotice': ({ text }) => {
        const { problems, ...year } = readHolidayNotice(text, 2019);
        return { ...year, problems: [...problems] };
      },
    });
    await user.click(await screen.findByRole('button', { name: '录入放假通知' }));
    const dialog = within(await screen.findByRole('dialog', { name: '录入放假通知' }));
    await user.click(dialog.getByRole('textbox', { name: '通知全文' }));
    await user.paste(HOLIDAY_NOTICES[2019]);
    await user.click(dialog.getByRole('button', { name: '读取' }));
    expect(await dialog.findByText(/全部读懂/)).toBeInTheDocument();
    expect(day('2018年12月31日，放假（元旦）')).toBeInTheDocument();
    mark('2019年5月2日，工作日');
    await user.click(dialog.getByText('核对无误，保存'));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(bridge.asked('calendars.save')[0]).toMatchObject({
      calendar: {
        year: 2019,
        source: '国办发明电〔2018〕15号',
        holidays: { '2018-12-31': '元旦', '2019-05-02': '放假' },
        makeUpDays: { '2018-12-29': '元旦' },
      },
      reason: null,
    });
    act(() => bridge.tell({ kind: 'library.changed' }));
    expect(await screen.findByRole('tab', { name: '2019 年', selected: true })).toBeVisible();
  });
});
