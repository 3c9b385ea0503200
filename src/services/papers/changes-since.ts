import { formatChineseDate } from '../../domain/dates.ts';
import { MEETING_PURPOSES } from '../../domain/experts/glossary-of-experts.ts';
import type { MeetingPaperFacts } from '../../documents/meeting-notice/meeting-paper-facts.ts';

type Member = MeetingPaperFacts['members'][number];

/** Names of those of one list who are not in the other; a namesake of another employer is somebody else. */
function namesOnlyIn(members: readonly Member[], others: readonly Member[]): string {
  const key = ({ name, employer, role }: Member) => JSON.stringify([name, employer, role]);
  const known = new Set(others.map(key));
  return members
    .filter((member) => !known.has(key(member)))
    .map(({ name }) => name)
    .join('、');
}

/**
 * What has become different about a meeting since a paper was made, in words: who comes, when, where and what for.
 * @returns nothing as long as the paper still holds
 */
export function changesSince(then: MeetingPaperFacts, now: MeetingPaperFacts): string[] {
  const added = namesOnlyIn(now.members, then.members);
  const gone = namesOnlyIn(then.members, now.members);
  const codes = ({ projects }: MeetingPaperFacts) => projects.map(({ code }) => code).join();
  return [
    ...(added === '' ? [] : [`新增${added}`]),
    ...(gone === '' ? [] : [`${gone}不再参加`]),
    ...(then.meetingOn === now.meetingOn ? [] : [`会议日期改为${formatChineseDate(now.meetingOn)}`]),
    ...(then.place === now.place ? [] : [`地点改为${now.place}`]),
    ...(then.title === now.title ? [] : [`会议名称改为${now.title}`]),
    ...(then.purpose === now.purpose ? [] : [`事项改为${MEETING_PURPOSES[now.purpose]}`]),
    ...(codes(then) === codes(now) ? [] : ['项目有增减']),
  ];
}
