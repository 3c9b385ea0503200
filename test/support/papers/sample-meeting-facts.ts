import { isoDate } from '../../../src/domain/dates.ts';
import { DEFAULT_OFFICE_NAME } from '../../../src/domain/office-settings.ts';
import type { MeetingPaperFacts } from '../../../src/documents/meeting-notice/meeting-paper-facts.ts';

/** What the papers of a meeting are made from. */
export function sampleMeetingFacts(changes: Partial<MeetingPaperFacts> = {}): MeetingPaperFacts {
  return {
    officeName: DEFAULT_OFFICE_NAME,
    issuedOn: isoDate('2026-10-13'),
    title: '智慧城管一体化平台等项目方案评审会',
    purpose: 'review',
    meetingOn: isoDate('2026-10-20'),
    place: '区政府一号会议室',
    projects: [
      { code: '2027-0001', name: '智慧城管一体化平台升级', unit: '区城管局' },
      { code: '2027-0002', name: '教育专网和校园安全监测', unit: '区教育局' },
    ],
    members: [
      { name: '样例癸', employer: '区发展改革和经济信息化局', role: 'development' },
      { name: '样例壬', employer: '区财政局', role: 'finance' },
      { name: '样例乙', employer: '样例研究院', role: 'expert' },
      { name: '样例丁', employer: '样例大学', role: 'expert' },
      { name: '样例信息咨询有限公司', employer: '样例信息咨询有限公司', role: 'institution' },
    ],
    ...changes,
  };
}
