import type { BarredOrganisation } from '../../domain/experts/barred-organisations.ts';
import type { EligibilityFacts } from '../../domain/experts/ineligibility.ts';
import { quarterAround, weekAround } from '../../domain/experts/load-span.ts';
import type { OfficePolicy } from '../../domain/office-policy.ts';
import { countOtherMeetings, otherMeetingsOfDay } from '../../storage/meetings/draw-pool.ts';
import { holdingRecords, listRecords } from '../../storage/project-records.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { findUnitByName } from '../../storage/units.ts';
import type { MeetingCase } from './meeting-case.ts';

/** A name with the other names of the unit that it is of, when the office keeps that unit. */
function allNames(reader: Reader, name: string): string[] {
  const unit = findUnitByName(reader, name);
  return unit ? [name, unit.name, ...unit.aliases] : [name];
}

/** Who won or builds what the meeting judges: from every award and contract of its projects that holds. */
function suppliersOf(reader: Reader, { meeting }: MeetingCase): string[] {
  const records = meeting.projectIds.flatMap((id) => holdingRecords(listRecords(reader, id)));
  const suppliers = records.flatMap(({ record }) =>
    record.kind === 'award' || record.kind === 'contract' ? [record.fields.supplier] : [],
  );
  return [...new Set(suppliers)];
}

function barredAt(reader: Reader, current: MeetingCase): BarredOrganisation[] {
  const { meeting, units } = current;
  const named = (as: BarredOrganisation['as']) => (name: string) => ({ as, names: allNames(reader, name) });
  return [
    ...units.map(({ name, aliases }) => ({ as: 'unit' as const, names: [name, ...aliases] })),
    ...suppliersOf(reader, current).map(named('supplier')),
    ...meeting.excludedOrganisations.map(named('excluded')),
  ];
}

/** What the meeting asks every expert. */
export function eligibilityFacts(
  reader: Reader,
  current: MeetingCase,
  { loadPerWeek, loadPerQuarter }: OfficePolicy,
): EligibilityFacts {
  const { id, meetingOn, fixedMembers, recusals } = current.meeting;
  return {
    meetingOn,
    barred: barredAt(reader, current),
    fixedMembers: fixedMembers.map(({ name, employer }) => ({ name, employers: allNames(reader, employer) })),
    recusals,
    loadPerWeek,
    loadPerQuarter,
    engagements: new Map(current.invitations.map(({ expertId, state }) => [expertId, state])),
    sameDay: otherMeetingsOfDay(reader, meetingOn, id),
    inWeek: countOtherMeetings(reader, weekAround(meetingOn), id),
    inQuarter: countOtherMeetings(reader, quarterAround(meetingOn), id),
  };
}
