import type { Stage } from '../glossary.ts';
import type { RecordKind } from '../records/record-kinds.ts';
import { STAGES_OF_STEP } from '../steps-of-stage.ts';
import type { MeetingPurpose } from './glossary-of-experts.ts';

/** Which record of a project a meeting's panel goes into. */
export const RECORD_OF_PURPOSE: Readonly<Record<MeetingPurpose, RecordKind | null>> = {
  review: 'reviewMeeting',
  tenderRequirements: 'tenderRequirements',
  priceCeiling: 'priceCeiling',
  acceptance: 'acceptance',
  other: null,
};

/** What comes before a step of the procurement: its record may be taken later, too, as for a second lot. */
const BEFORE_REQUIREMENTS: readonly Stage[] = ['included', 'budgetIssued'];

/**
 * The stages of the projects that a meeting is usually about: those from which its record is taken next. Projects of any
 * stage where it is null.
 */
export const STAGES_OF_PURPOSE: Readonly<Record<MeetingPurpose, readonly Stage[] | null>> = {
  review: STAGES_OF_STEP.reviewMeeting,
  tenderRequirements: BEFORE_REQUIREMENTS,
  priceCeiling: [...BEFORE_REQUIREMENTS, 'requirementsConfirmed'],
  acceptance: STAGES_OF_STEP.acceptance,
  other: null,
};
