import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import { HELD, LI, MEETING, WANG, expert, open, part, put } from './open-after-meeting.tsx';

afterEach(cleanup);

describe('到会', () => {
  it('cannot be said before the day of the meeting, and nothing can be typed in vain', async () => {
    const ahead = (meetingOn: string) => ({
      meeting: { ...HELD.meeting, state: 'open' as const, meetingOn: isoDate(meetingOn) },
      experts: [expert(WANG, '王建国', 'accepted')],
      opinions: [],
      fees: [],
    });
    open(ahead('2026-09-29'));
    expect(await screen.findByText(/^会议 2026年9月29日召开，当天起可登记到会/)).toBeVisible();
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
    cleanup();
    open(ahead('2026-09-28'));
    expect(within(await part('到会')).getByLabelText('到会')).toBeEnabled();
  });

  it('is said of each expert, with half-days or why not, and saved', async () => {
    const { bridge, user } = open({
      meeting: { ...HELD.meeting, state: 'open' },
      experts: [expert(WANG, '王建国', 'accepted'), expert(LI, '李卫东', 'chosen')],
      opinions: [],
      fees: [],
    });
    const attendance = within(await part('到会'));
    expect(attendance.getByRole('button', { name: '保存到会' })).toBeDisabled();
    await user.click(within(attendance.getByRole('radiogroup', { name: '李卫东是否到会' })).getByLabelText('缺席'));
    await put(user, attendance.getByLabelText('李卫东的缺席原因'), '出差');
    expect(attendance.getByRole('button', { name: '保存到会' })).toBeDisabled();
    expect(attendance.getByText('还没有登记：王建国。全部登记后才能保存。')).toBeVisible();
    await user.click(attendance.getByRole('button', { name: '其余 1 名都到会' }));
    expect(attendance.queryByText(/还没有登记：/)).not.toBeInTheDocument();
    const halfDays = attendance.getByLabelText('王建国的半天数');
    await put(user, halfDays, '0');
    expect(attendance.getByRole('button', { name: '保存到会' })).toBeDisabled();
    await put(user, halfDays, '2');
    await user.click(attendance.getByRole('button', { name: '保存到会' }));
    await waitFor(() => expect(bridge.asked('afterMeeting.saveAttendance')).toHaveLength(1));
    expect(bridge.asked('afterMeeting.saveAttendance')).toEqual([
      {
        meetingId: MEETING,
        attendance: [
          { expertId: WANG, attended: true, halfDays: 2, reason: '' },
          { expertId: LI, attended: false, halfDays: 0, reason: '出差' },
        ],
      },
    ]);
    expect(await screen.findByText('已登记到会 1 名、缺席 1 名')).toBeVisible();
    expect(within(await part('意见与评分')).getByText('还没有登记到会的专家。')).toBeVisible();
  });

  it('shows why one stayed away as it is recorded, to be corrected', async () => {
    const { bridge, user } = open({
      experts: [expert(WANG, '王建国', 'attended'), { ...expert(LI, '李卫东', 'absent'), absence: '出差' }],
      opinions: [],
    });
    const attendance = within(await part('到会'));
    const reason = attendance.getByLabelText('李卫东的缺席原因');
    expect(reason).toHaveValue('出差');
    await put(user, reason, '住院');
    await user.click(attendance.getByRole('button', { name: '保存到会' }));
    await waitFor(() => expect(bridge.asked('afterMeeting.saveAttendance')).toHaveLength(1));
    expect(bridge.asked('afterMeeting.saveAttendance')).toMatchObject([
      { attendance: [{ expertId: LI, attended: false, reason: '住院' }] },
    ]);
  });

  it('asks to save what an expert wrote before he is made absent, so that nothing typed is lost', async () => {
    const { bridge, user } = open({ opinions: [] });
    const opinions = within(await part('意见与评分'));
    await put(user, opinions.getByLabelText('李卫东的意见'), '可行');
    const attendance = within(await part('到会'));
    await user.click(within(attendance.getByRole('radiogroup', { name: '李卫东是否到会' })).getByLabelText('缺席'));
    expect(attendance.getByText('李卫东改为缺席前，请先保存下面填写的意见、评分和费用。')).toBeVisible();
    expect(attendance.getByRole('button', { name: '保存到会' })).toBeDisabled();
    expect(opinions.getByLabelText('李卫东的意见')).toHaveValue('可行');
    await user.click(opinions.getByRole('button', { name: '保存意见与评分' }));
    await waitFor(() => expect(attendance.getByRole('button', { name: '保存到会' })).toBeEnabled());
    const fees = within(await part('费用'));
    await put(user, fees.getByLabelText('李卫东的应发金额（元）'), '800');
    expect(attendance.getByRole('button', { name: '保存到会' })).toBeDisabled();
    expect(bridge.asked('afterMeeting.saveAttendance')).toEqual([]);
  });

  it('has no place in a cancelled meeting, or before anyone was drawn', async () => {
    open({ meeting: { ...HELD.meeting, state: 'cancelled' } });
    expect(await screen.findByText('会议已取消，没有会后事项。')).toBeVisible();
    cleanup();
    open({ experts: [], opinions: [], fees: [] });
    expect(await screen.findByText('还没有专家名单')).toBeVisible();
  });
});
