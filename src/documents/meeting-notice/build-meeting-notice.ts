import { formatChineseDate } from '../../domain/dates.ts';
import type { MeetingPurpose } from '../../domain/experts/glossary-of-experts.ts';
import { MEETING_PURPOSES } from '../../domain/experts/glossary-of-experts.ts';
import type { Block, PlainDocument } from '../official/official-document.ts';
import { sentence } from '../official/sentences.ts';
import { formTable } from '../project-papers/form-table.ts';
import { heading, paragraph } from '../project-papers/paper-texts.ts';
import type { MeetingPaperFacts } from './meeting-paper-facts.ts';

/** Grows when the paper's layout or wording changes. */
export const MEETING_NOTICE_TEMPLATE_VERSION = 1;

/** Of a meeting for another purpose nothing is said but that it is held about the projects. */
function purposeText(purpose: MeetingPurpose): string {
  return purpose === 'other' ? '专家会议' : `${MEETING_PURPOSES[purpose]}会议`;
}

function projectsTable({ projects }: MeetingPaperFacts): Block {
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

/** What the invited send back: whether they come, and whether anything ties them to the projects. */
function replyForm({ title, meetingOn }: MeetingPaperFacts): Block {
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

/** 评审会议通知: when and where what is judged, and what is asked of those who come, with a reply form; nobody reads in it who else comes. */
export function buildMeetingNotice(facts: MeetingPaperFacts): PlainDocument {
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
        '与上述项目及其建设单位、方案编制单位、中标或承建单位有利害关系的，应当回避。请对本人受邀参加会议、项目内容和会议情况保密。',
      ),
      // Short ones last: they stay on one page with the signature, and the page before is not left half empty.
      paragraph('应当回避或者因故不能参加的，请及时告知，以便递补。'),
      paragraph('请填写会议回执，会前交回。'),
    ],
    closing: { office: officeName.trim(), date: formatChineseDate(issuedOn) },
    attachments: [{ title: '会议回执', blocks: [replyForm(facts)] }],
  };
}
