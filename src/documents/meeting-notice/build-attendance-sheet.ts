import { formatChineseDate } from '../../domain/dates.ts';
import type { Block, PlainDocument, TableRow } from '../official/official-document.ts';
import { sentence } from '../official/sentences.ts';
import { panelRole } from '../project-papers/panel-role.ts';
import { paragraph } from '../project-papers/paper-texts.ts';
import type { MeetingPaperFacts } from './meeting-paper-facts.ts';

/** Grows when the paper's layout or wording changes. */
export const ATTENDANCE_SHEET_TEMPLATE_VERSION = 1;

/** Lines for who comes beside the panel, from the units that declared. */
const BLANK_LINES = 4;

/** Two lines of height, as much as a signature needs. */
const ROOM_TO_SIGN = '\n';

function membersTable({ members }: MeetingPaperFacts): Block {
  const panel = members.map(({ name, employer, role }): TableRow => [name, employer, panelRole(employer, role)]);
  const others = Array.from({ length: BLANK_LINES }, (): TableRow => ['', '', '']);
  return {
    kind: 'table',
    columns: [
      { title: '序号', widthMm: 14, align: 'center' },
      { title: '姓名或机构', widthMm: 36, align: 'start' },
      { title: '所在单位', widthMm: 48, align: 'start' },
      { title: '身份', widthMm: 28, align: 'center' },
      { title: '签到', widthMm: 30, align: 'center' },
    ],
    rows: [...panel, ...others].map((cells, index) => [String(index + 1), ...cells, ROOM_TO_SIGN]),
  };
}

/** 评审会议签到表: who is to come, with room to sign; it stays with the office, since whoever is invited is not told who else is. */
export function buildAttendanceSheet(facts: MeetingPaperFacts): PlainDocument {
  const { title, meetingOn, place } = facts;
  const where = place === '' ? '' : `，会议地点：${place}`;
  return {
    form: 'plain',
    title: `${title}签到表`,
    body: [
      paragraph(sentence(`会议时间：${formatChineseDate(meetingOn)}${where}`)),
      paragraph('请参会人员核对本人姓名、单位后签名；第三方机构由到会的人员签名，其他参会人员填写在空行中。'),
      membersTable(facts),
    ],
    closing: null,
    attachments: [],
  };
}
