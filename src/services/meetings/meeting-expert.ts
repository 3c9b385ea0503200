import type { Expert } from '../../domain/experts/expert.ts';
import type { Specialty } from '../../domain/experts/specialty.ts';
import type { MeetingExpert } from '../../contract/shapes/meeting.ts';

/** An expert as a meeting shows him: nothing that is personal. */
export function meetingExpert(expert: Expert, specialties: readonly Specialty[]): MeetingExpert {
  const { id, name, kind, employer, title, outside } = expert;
  const names = new Map(specialties.map((specialty) => [specialty.id, specialty.name]));
  return {
    expertId: id,
    name,
    kind,
    employer,
    title,
    outside,
    specialties: expert.specialties.map((specialtyId) => names.get(specialtyId) ?? '').join('、'),
  };
}
