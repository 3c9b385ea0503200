import type { Expert } from '../../domain/experts/expert.ts';
import type { Ineligibility, IneligibilityKind } from '../../domain/experts/ineligibility.ts';
import type { Meeting } from '../../domain/experts/meeting.ts';
import type { Specialty } from '../../domain/experts/specialty.ts';
import type { OfficePolicy } from '../../domain/office-policy.ts';
import type { RecordFields } from '../../domain/records/record-kinds.ts';
import type { RuleAnswer } from '../../rules/answer-rules.ts';
import { answerRules } from '../../rules/answer-rules.ts';
import type { PanelMember } from '../../rules/panel-facts.ts';
import type { MeetingCase } from './meeting-case.ts';
import { meetingExpert } from './meeting-expert.ts';

/** What makes an expert dependent; the other reasons keep an expert from coming, not from being independent. */
const DEPENDENCE: ReadonlySet<IneligibilityKind> = new Set([
  'notActive',
  'ofUnit',
  'ofSupplier',
  'ofExcluded',
  'interest',
  'recused',
]);

/** The faults that say that an expert is not independent of what a meeting judges. */
export function dependence(faults: readonly Ineligibility[]): readonly Ineligibility[] {
  return faults.filter(({ kind }) => DEPENDENCE.has(kind));
}

function fixedMembers({ fixedMembers: members }: Pick<Meeting, 'fixedMembers'>): PanelMember[] {
  return members.map((member) => ({ ...member, specialty: '', outside: false, independent: false }));
}

/** The longest specialty that a panel's row takes. */
const SPECIALTY_LENGTH = 60;

/** A drawn expert as a row of a panel; independent because the recusals were checked, and only then. */
export function drawnMember(
  expert: Expert,
  specialties: readonly Specialty[],
  faults: readonly Ineligibility[],
): PanelMember {
  const { name, employer, outside, specialties: known } = meetingExpert(expert, specialties);
  return {
    name,
    employer: employer === '' ? name : employer,
    role: expert.kind === 'institution' ? 'institution' : 'expert',
    specialty: known.slice(0, SPECIALTY_LENGTH),
    outside,
    independent: dependence(faults).length === 0,
  };
}

/** Fixed members, then the experts who are seated. */
export function panelOf(
  { meeting, specialties }: Pick<MeetingCase, 'meeting' | 'specialties'>,
  seated: readonly { readonly expert: Expert; readonly faults: readonly Ineligibility[] }[],
): PanelMember[] {
  return [...fixedMembers(meeting), ...seated.map(({ expert, faults }) => drawnMember(expert, specialties, faults))];
}

/** The panel as the conditions ask for it. An expert from anywhere counts as one from inside: nothing else is assured. */
function plannedPanel({ meeting }: MeetingCase): PanelMember[] {
  const places = meeting.conditions.flatMap((condition) => Array.from({ length: condition.count }, () => condition));
  const planned = places.map(({ origin, kind }, place): PanelMember => {
    const name = `待抽取的第${String(place + 1)}名`;
    const role = kind === 'institution' ? 'institution' : 'expert';
    return { name, employer: name, role, specialty: '', outside: origin === 'outside', independent: true };
  });
  return [...fixedMembers(meeting), ...planned];
}

function asRecord({ meetingOn, place }: Meeting, members: readonly PanelMember[]) {
  const fields: RecordFields<'reviewMeeting'> = { formedOn: meetingOn, meetingOn, place, chair: '', members };
  return { kind: 'reviewMeeting', fields } as const;
}

/** What the rules say of a panel before it is drawn; only a 方案审查 has rules about its panel's numbers. */
export function planAnswers(current: MeetingCase, policy: OfficePolicy): RuleAnswer[] {
  if (current.meeting.purpose !== 'review') return [];
  return answerRules('planPanel', { record: asRecord(current.meeting, plannedPanel(current)), policy });
}

/** What the rules say of the panel as it is, about each unit whose project it judges. */
export function panelAnswers(
  { meeting, units }: MeetingCase,
  members: readonly PanelMember[],
  policy: OfficePolicy,
): RuleAnswer[] {
  if (meeting.purpose !== 'review') return [];
  const record = asRecord(meeting, members);
  const answers = units.map(({ name, aliases }) =>
    answerRules('formPanel', { record, policy, unitNames: [name, ...aliases] }),
  );
  return (
    answers.find((each) => each.some(({ ruleId, outcome }) => ruleId === 'R05' && outcome === 'block')) ??
    answers[0] ??
    []
  );
}
