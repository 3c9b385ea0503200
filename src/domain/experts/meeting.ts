import type { IsoDate } from '../dates.ts';
import type { PanelRole } from '../glossary-of-records.ts';
import type { ExpertId, MeetingId, ProjectId, SpecialtyId } from '../ids.ts';
import type { ExpertKind, ExpertOrigin, MeetingPurpose, MeetingState } from './glossary-of-experts.ts';

/** Someone who sits on the panel without being drawn: of a bureau (办法四（二）, 五（二）). */
export interface FixedMember {
  readonly name: string;
  readonly employer: string;
  readonly role: Exclude<PanelRole, 'expert' | 'institution'>;
}

/** Whom a draw looks for. */
export interface DrawCondition {
  /** A specialty or, for any of its specialties, a field; null for whatever specialty. */
  readonly specialtyId: SpecialtyId | null;
  readonly origin: ExpertOrigin;
  readonly kind: ExpertKind | 'any';
  /** How many sit on the panel, and how many stand by in their order. */
  readonly count: number;
  readonly reserves: number;
}

/** An expert whom the reviewer keeps out of a meeting's draw for a reason that no record tells. */
export interface PersonalRecusal {
  readonly expertId: ExpertId;
  readonly reason: string;
}

/** What a reviewer writes about a meeting of experts. */
export interface MeetingFields {
  readonly purpose: MeetingPurpose;
  readonly title: string;
  readonly meetingOn: IsoDate;
  readonly place: string;
  readonly projectIds: readonly ProjectId[];
  readonly fixedMembers: readonly FixedMember[];
  /** In the order in which they are drawn. Once drawn, a condition keeps its place: places refer to it. */
  readonly conditions: readonly DrawCondition[];
  /** Whoever wrote the schemes, and other organisations that nobody of may judge here. */
  readonly excludedOrganisations: readonly string[];
  readonly recusals: readonly PersonalRecusal[];
  readonly note: string;
}

/** A meeting for which experts are drawn. */
export interface Meeting extends MeetingFields {
  readonly id: MeetingId;
  readonly state: MeetingState;
  readonly version: number;
}

/** A meeting may be drawn for so many times (office policy). */
export const MOST_DRAWS = 3;
