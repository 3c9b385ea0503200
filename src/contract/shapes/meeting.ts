import { z } from 'zod';
import {
  ENGAGEMENT_STATES,
  EXPERT_KINDS,
  EXPERT_ORIGINS,
  INVITATION_EVENTS,
  MEETING_PURPOSES,
  MEETING_STATES,
} from '../../domain/experts/glossary-of-experts.ts';
import { INELIGIBILITIES } from '../../domain/experts/ineligibility.ts';
import type { Meeting, MeetingFields } from '../../domain/experts/meeting.ts';
import { PANEL_ROLES } from '../../domain/glossary-of-records.ts';
import { keysOf } from '../../domain/glossary.ts';
import type { DrawId } from '../../domain/ids.ts';
import {
  expertIdShape,
  instantShape,
  isoDateShape,
  line,
  meetingIdShape,
  optionalLine,
  projectIdShape,
  specialtyIdShape,
  text,
  versionShape,
} from './values.ts';

export const drawIdShape = z
  .int()
  .positive()
  .transform((value) => value as DrawId);

export const meetingPurposeShape = z.enum(keysOf(MEETING_PURPOSES), { error: '请选择会议事项。' });
export const meetingStateShape = z.enum(keysOf(MEETING_STATES));
const expertKindShape = z.enum(keysOf(EXPERT_KINDS));

const FIXED_ROLES = ['development', 'finance', 'dataBureau', 'otherDepartment'] as const;

const conditionShape = z.object({
  specialtyId: specialtyIdShape.nullable(),
  origin: z.enum(keysOf(EXPERT_ORIGINS), { error: '请选择区内或区外。' }),
  kind: z.enum(['any', ...keysOf(EXPERT_KINDS)], { error: '请选择专家类别。' }),
  count: z.int('请填写抽取人数。').min(1, '抽取人数至少为 1。').max(30, '抽取人数最多 30。'),
  reserves: z.int('请填写候补人数。').min(0, '候补人数不能为负数。').max(30, '候补人数最多 30。'),
});

function withoutDoubles(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

export const meetingFieldsShape = z.object({
  purpose: meetingPurposeShape,
  title: line(100, '会议名称'),
  meetingOn: isoDateShape,
  place: optionalLine(100, '地点'),
  projectIds: z
    .array(projectIdShape)
    .min(1, '请至少选一个项目。')
    .max(50, '一次会议最多 50 个项目，请分开组织。')
    .refine(withoutDoubles, '同一个项目列了两次，请去掉多余的一个。'),
  fixedMembers: z
    .array(
      z.object({
        name: line(30, '姓名'),
        employer: line(80, '所在单位'),
        role: z.enum(FIXED_ROLES, { error: '请选择身份。' }),
      }),
    )
    .max(20, '固定成员最多 20 人。'),
  conditions: z.array(conditionShape).max(20, '抽取条件最多 20 条。'),
  excludedOrganisations: z.array(line(80, '回避单位')).max(50, '回避单位最多 50 个。'),
  recusals: z
    .array(z.object({ expertId: expertIdShape, reason: line(200, '回避理由') }))
    .max(200, '回避专家最多 200 名。')
    .refine((rows) => withoutDoubles(rows.map(({ expertId }) => expertId)), '同一名专家列了两次，请去掉多余的一行。'),
  note: text(500),
}) satisfies z.ZodType<MeetingFields, unknown>;

export const meetingShape = meetingFieldsShape.extend({
  id: meetingIdShape,
  state: meetingStateShape,
  version: versionShape,
}) satisfies z.ZodType<Meeting, unknown>;

export const ineligibilityShape = z.object({ kind: z.enum(keysOf(INELIGIBILITIES)), detail: z.string() });

/** An expert as a meeting shows him: nothing that is personal. */
export const meetingExpertShape = z.object({
  expertId: expertIdShape,
  name: z.string(),
  kind: expertKindShape,
  employer: z.string(),
  title: z.string(),
  outside: z.boolean(),
  /** Names of the specialties, joined by 、. */
  specialties: z.string(),
});
export type MeetingExpert = z.infer<typeof meetingExpertShape>;

export const invitationEventKindShape = z.enum(keysOf(INVITATION_EVENTS));

/** An expert who came out of a draw, and what became of that. */
export const invitationShape = meetingExpertShape.extend({
  drawId: drawIdShape,
  /** The meeting's first, second or third draw. */
  ordinal: z.int(),
  /** Counted from 0. */
  condition: z.int(),
  position: z.int(),
  /** Drawn as a reserve. */
  reserve: z.boolean(),
  state: z.enum(keysOf(ENGAGEMENT_STATES)),
  notified: z.boolean(),
  events: z.array(
    z.object({
      kind: invitationEventKindShape,
      happenedOn: isoDateShape,
      reason: z.string(),
      recordedAt: instantShape,
      recordedBy: z.string(),
    }),
  ),
  /** What would keep this expert out now; of one who is seated a fault to be settled. */
  faults: z.array(ineligibilityShape),
});
export type InvitationView = z.infer<typeof invitationShape>;

/** A member of the panel, as the records of a project have it. */
export const panelMemberShape = z.object({
  name: z.string(),
  employer: z.string(),
  role: z.enum(keysOf(PANEL_ROLES)),
  specialty: z.string(),
  outside: z.boolean(),
  independent: z.boolean(),
});
