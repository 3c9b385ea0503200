import type { Page } from '@playwright/test';
import { askFromScreen } from './call-from-screen.ts';

/** Under this title the held meeting stands in the list. */
export const HELD_MEETING = '智慧城管等项目专家论证会';

const OPINIONS = [
  [88, '总体方案可行，建议把存储扩容与现有云平台统筹考虑。'],
  [91.5, '建设必要，内容与规模恰当，数据归集安排清楚。'],
  [86, '同意。等级保护和商用密码应用的经费要单列。'],
  [64, '硬件配置偏高，缺少现有设备利用率的说明，建议核减。'],
  [90, '建议补充与市级平台对接的接口清单。'],
] as const;

/** The day that the walks take for today. */
const TODAY = '2026-09-28';

/**
 * Holds a meeting today about the projects of the sample library's own one: five experts drawn, four stayed for
 * half a day and one for two, and all of them wrote of the first project.
 */
export async function holdMeeting(page: Page): Promise<void> {
  const { rows } = await askFromScreen(page, 'meetings.list', { query: '', state: null, page: 0, pageSize: 1 });
  const [sample] = rows;
  if (!sample) throw new Error('the sample library has no meeting');
  const { meeting } = await askFromScreen(page, 'meetings.desk', { id: sample.id });
  const { id } = await askFromScreen(page, 'meetings.create', {
    purpose: 'other',
    title: HELD_MEETING,
    meetingOn: TODAY,
    place: '三楼会议室',
    projectIds: meeting.projectIds,
    fixedMembers: [],
    conditions: [{ specialtyId: null, origin: 'any', kind: 'person', count: 5, reserves: 1 }],
    excludedOrganisations: [],
    recusals: [],
    note: '',
  });
  const { candidatesSha256 } = await askFromScreen(page, 'meetings.candidates', { id });
  await askFromScreen(page, 'meetings.draw', { id, candidatesSha256, reason: '' });
  const { experts, projects } = await askFromScreen(page, 'afterMeeting.get', { meetingId: id });
  const attendance = experts.map(({ expertId }, index) => ({
    expertId,
    attended: true,
    halfDays: index === 0 ? 2 : 1,
    reason: '',
  }));
  await askFromScreen(page, 'afterMeeting.saveAttendance', { meetingId: id, attendance });
  const [first] = projects;
  if (!first) throw new Error('the meeting has no project');
  const opinions = experts.map(({ expertId }, index) => {
    const [score, opinion] = OPINIONS[index % OPINIONS.length] ?? OPINIONS[0];
    return { projectId: first.projectId, expertId, scoreTenths: score * 10, opinion };
  });
  await askFromScreen(page, 'afterMeeting.saveOpinions', { meetingId: id, opinions, source: null });
}
