import type { IsoDate } from '../../domain/dates.ts';
import { formatChineseDate } from '../../domain/dates.ts';
import type { MeetingPurpose } from '../../domain/experts/glossary-of-experts.ts';
import { MEETING_PURPOSES } from '../../domain/experts/glossary-of-experts.ts';
import type { PanelRole } from '../../domain/glossary-of-records.ts';
import type { Block, PlainDocument } from '../official/official-document.ts';
import { sentence } from '../official/sentences.ts';
import { formTable } from '../project-papers/form-table.ts';
import { panelRole } from '../project-papers/panel-role.ts';
import { heading, paragraph } from '../project-papers/paper-texts.ts';

/** Grows when the paper's layout or wording changes. */
export const MEETING_NOTICE_TEMPLATE_VERSION = 1;

/** All that the paper is made from; of an expert the name and the employer, nothing that is personal. */
export interface MeetingNoticeFacts {
  readonly officeName: string;
  readonly issuedOn: IsoDate;
  readonly title: string;
  readonly purpose: MeetingPurpose;
  readonly meetingOn: IsoDate;
  readonly place: string;
  readonly projects: readonly { readonly code: string; readonly name: string; readonly unit: string }[];
  /** Fixed members, then the experts who are seated. */
  readonly members: readonly { readonly name: string; readonly employer: string; readonly role: PanelRole }[];
}

/** Of a meeting for another purpose nothing is said but that it is held about the projects. */
function purposeText(purpose: MeetingPurpose): string {
  return purpose === 'other' ? '专家会议' : `${MEETING_PURPOSES[purpose]}会议`;
}

function projectsTable({ projects }: MeetingNoticeFacts): Block {
  return {
    kind: 'table',
    columns: [
      { title: '项目编号', widthMm: 32, align: 'center' },
      { title: '项目名称', widthMm: 76, align: 'start' },
      { title: '建设单位', widthMm: 48, align: 'start' },
    ],
    rows: projects.map(({ code, name, unit }) => [code, name, unit]),
  };
}

/** Who is to come, with room to sign in. */
function membersTable({ members }: MeetingNoticeFacts): Block {
  return {
    kind: 'table',
    columns: [
      { title: '序号', widthMm: 14, align: 'center' },
      { title: '姓名或机构', widthMm: 38, align: 'start' },
      { title: '所在单位', widthMm: 48, align: 'start' },
      { title: '身份', widthMm: 28, align: 'center' },
      { title: '签到', widthMm: 28, align: 'center' },
    ],
    rows: members.map(({ name, employer, role }, index) => [
      String(index + 1),
      name,
      employer,
      panelRole(employer, role),
      '',
    ]),
  };
}

/** What the invited send back: whether they come, and whether anything ties them to the projects. */
function replyForm({ title, meetingOn }: MeetingNoticeFacts): Block {
  return formTable([
    ['会议名称', title],
    ['会议日期', formatChineseDate(meetingOn)],
    ['姓名或机构', ''],
    ['所在单位', ''],
    ['能否参加', '□ 参加　　□ 不能参加'],
    ['不能参加的原因', '\n'],
    ['与项目、建设单位、方案编制单位的利害关系', '□ 没有　　□ 有，应当回避'],
    ['签名和日期', '\n\n'],
  ]);
}

/** 评审会议通知: when and where what is judged, what is asked of those who come; who they are, and a reply form, follow it. */
export function buildMeetingNotice(facts: MeetingNoticeFacts): PlainDocument {
  const { officeName, issuedOn, title, purpose, meetingOn, place } = facts;
  return {
    form: 'plain',
    title: `关于召开${title}的通知`,
    addressee: '各位专家、各有关单位',
    body: [
      paragraph(`我办定于${formatChineseDate(meetingOn)}召开${purposeText(purpose)}，现将有关事项通知如下：`),
      heading('会议时间和地点'),
      paragraph(`会议时间：${formatChineseDate(meetingOn)}。`),
      paragraph(place === '' ? '会议地点：另行通知。' : sentence(`会议地点：${place}`)),
      heading('会议涉及的项目'),
      projectsTable(facts),
      heading('有关要求'),
      paragraph(
        '与上述项目及其建设单位、方案编制单位、中标或承建单位有利害关系的，应当回避。请对项目内容、专家名单和会议情况保密。',
      ),
      // Short ones last: they stay on one page with the signature, and the page before is not left half empty.
      paragraph('应当回避或者因故不能参加的，请及时告知，以便递补。'),
      paragraph('请填写会议回执，会前交回。'),
    ],
    closing: { office: officeName.trim(), date: formatChineseDate(issuedOn) },
    attachments: [
      { title: '参会人员名单', blocks: [membersTable(facts)] },
      { title: '会议回执', blocks: [replyForm(facts)] },
    ],
  };
}
