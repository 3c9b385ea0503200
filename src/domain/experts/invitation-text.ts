import type { IsoDate } from '../dates.ts';
import { formatChineseDate } from '../dates.ts';

interface Invited {
  readonly officeName: string;
  readonly title: string;
  readonly meetingOn: IsoDate;
  readonly place: string;
  /** Names of the projects that the meeting judges. */
  readonly projects: readonly string[];
  /** Whom the notice is for; a person or an institution. */
  readonly name: string;
}

/** 邀请通知: what an expert is told of a meeting, to be copied, read out or printed. Chinese. */
export function invitationText({ officeName, title, meetingOn, place, projects, name }: Invited): string {
  const where = place === '' ? '地点另行通知' : `在${place}`;
  return [
    `${name}：`,
    `　　经随机抽取，现邀请您参加“${title}”。会议定于${formatChineseDate(meetingOn)}，${where}召开。`,
    `　　涉及项目：${projects.join('、')}。`,
    '　　如与上述项目及其建设单位、方案编制单位有利害关系，或者不能参加，请于接到通知后及时告知，以便递补。请对项目内容和抽取结果保密。',
    officeName,
  ].join('\n');
}
