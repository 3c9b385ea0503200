import { CallError } from '../../contract/call-error.ts';
import { ENGAGEMENT_STATES } from '../../domain/experts/glossary-of-experts.ts';
import type { Meeting, MeetingFields } from '../../domain/experts/meeting.ts';
import { listOpinions } from '../../storage/meetings/after-opinions.ts';
import { listPlaces } from '../../storage/meetings/draws.ts';
import { readInvitations } from '../../storage/meetings/invitations.ts';
import { getProject } from '../../storage/projects.ts';
import type { Reader } from '../../storage/reader-writer.ts';

/** Places that were drawn refer to their condition by its number, so it goes on asking for the same. */
function refuseOtherConditions(before: MeetingFields, { conditions }: MeetingFields, drawn: number): void {
  before.conditions.slice(0, drawn).forEach(({ specialtyId, origin, kind }, index) => {
    const now = conditions[index];
    const same = now?.specialtyId === specialtyId && now.origin === origin && now.kind === kind;
    if (same) return;
    throw new CallError(
      'conflict',
      `条件${String(index + 1)}已抽取过，不能删除、调换或改变专业、区内区外和类别，只能修改人数和候补，其他要求请在后面增加条件。`,
    );
  });
}

/** The recusals were checked for these projects and this purpose; another project needs its own. */
function refuseOtherMatter(reader: Reader, before: Meeting, { purpose, projectIds }: MeetingFields): void {
  if (purpose !== before.purpose) {
    throw new CallError('conflict', '已抽取过专家，会议事项不能再改。请取消本次会议后另行组织。');
  }
  const added = projectIds.find((id) => !before.projectIds.includes(id));
  if (added === undefined) return;
  const { content } = getProject(reader, added);
  throw new CallError(
    'conflict',
    `已抽取过专家，不能再增加项目“${content.name}”：抽取时没有按它的建设单位核对回避。请为它另行组织会议。`,
  );
}

function refuseLostOpinions(reader: Reader, before: Meeting, { projectIds }: MeetingFields): void {
  const judged = listOpinions(reader, before.id).find(({ projectId }) => !projectIds.includes(projectId));
  if (!judged) return;
  const { content } = getProject(reader, judged.projectId);
  throw new CallError('conflict', `项目“${content.name}”已有专家意见，不能从会议中去掉。`);
}

function refuseOtherDay(reader: Reader, before: Meeting, { meetingOn }: MeetingFields): void {
  if (meetingOn === before.meetingOn) return;
  if (!readInvitations(reader, before.id).some(({ state }) => state === 'attended' || state === 'absent')) return;
  throw new CallError(
    'conflict',
    `已登记专家“${ENGAGEMENT_STATES.attended}”或“${ENGAGEMENT_STATES.absent}”，会议日期不能再改。`,
  );
}

/** Throws when a change would take from a meeting what its draw, or those who came, rest on. */
export function refuseLostDraw(reader: Reader, before: Meeting, fields: MeetingFields): void {
  const places = listPlaces(reader, before.id);
  if (places.length === 0) return;
  refuseOtherConditions(before, fields, 1 + Math.max(...places.map(({ condition }) => condition)));
  refuseOtherMatter(reader, before, fields);
  refuseLostOpinions(reader, before, fields);
  refuseOtherDay(reader, before, fields);
}
