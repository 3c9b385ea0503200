import { zodResolver } from '@hookform/resolvers/zod';
import { z } from 'zod';
import { meetingFieldsShape } from '../../../../src/contract/shapes/meeting.ts';
import type { MeetingFields } from '../../../../src/domain/experts/meeting.ts';
import { InvalidValue } from '../../../../src/domain/invalid-value.ts';
import { filledRows } from '../../../components/editable-table/filled-rows.ts';
import { linesShape } from '../../../text/lines-shape.ts';
import { readableWhole } from '../../../text/readable-whole.ts';
import { typed } from '../../../text/typed.ts';
import type { ChosenProject, MeetingValues } from './meeting-values.ts';
import { BLANK_CONDITION, BLANK_MEMBER } from './meeting-values.ts';

const {
  fixedMembers,
  conditions,
  excludedOrganisations,
  projectIds,
  recusals: _own,
  ...plain
} = meetingFieldsShape.shape;

const wholeCell = typed((text) => {
  const whole = text.trim() === '' ? 0 : readableWhole(text);
  if (whole === null) throw new InvalidValue('请填写整数。');
  return whole;
});

const condition = conditions.unwrap().shape;
const conditionCells = z.object({
  ...condition,
  specialtyId: z
    .string()
    .min(1, '请选择专业。')
    .transform((value) => (value === 'any' ? null : Number(value.replace('specialty ', '')))),
  count: wholeCell.pipe(condition.count),
  reserves: wholeCell.pipe(condition.reserves),
});

const formShape = z
  .object({
    ...plain,
    meetingOn: z.string({ error: '请填写会议日期。' }).pipe(plain.meetingOn),
    projects: z
      .custom<ChosenProject[]>()
      .transform((projects) => projects.map(({ projectId }): number => projectId))
      .pipe(projectIds),
    fixedMembers: filledRows(BLANK_MEMBER, fixedMembers.unwrap()).pipe(fixedMembers),
    conditions: filledRows(BLANK_CONDITION, conditionCells).pipe(conditions),
    excludedOrganisations: linesShape(excludedOrganisations),
  })
  .transform(({ projects, ...fields }) => ({ ...fields, projectIds: projects }));

/** A read form: all of a meeting but the recusals, which are kept where the candidates are shown. */
export type ReadMeeting = Omit<MeetingFields, 'recusals'>;

/** Reads the typed form into what `meetings.create` and `meetings.update` take, by the contract's own shapes. */
export const meetingResolver = zodResolver(formShape as unknown as z.ZodType<ReadMeeting, MeetingValues>);
