import type { HandlerOutput } from '../../contract/contract.ts';
import { maskedFields } from '../../domain/experts/mask-personal.ts';
import type { ExpertId } from '../../domain/ids.ts';
import { listHistory } from '../../storage/audit.ts';
import {
  attendanceOfExpert,
  countMonthsOfExpert,
  listMeetingsOfExpert,
  listOpinionsOfExpert,
  listRatingsOfExpert,
  ratingOfExpert,
} from '../../storage/experts/expert-history.ts';
import { readExpertLoads } from '../../storage/experts/expert-load.ts';
import { getExpert } from '../../storage/experts/experts.ts';
import { listStateChanges } from '../../storage/experts/state-changes.ts';
import type { ServiceContext } from '../service-context.ts';

const MONTHS = 12;

/** How many meetings the office's policy allows an expert. */
export function loadCaps({ policy }: ServiceContext): { perWeek: number; perQuarter: number } {
  const { loadPerWeek, loadPerQuarter } = policy.policy;
  return { perWeek: loadPerWeek, perQuarter: loadPerQuarter };
}

/** Everything that the card of an expert shows. */
export function expertPage(context: ServiceContext, id: ExpertId): HandlerOutput<'experts.get'> {
  const { reader, today } = context;
  const day = today();
  return {
    expert: maskedFields(getExpert(reader, id)),
    load: readExpertLoads(reader, [id], day).get(id) ?? { week: 0, quarter: 0 },
    caps: loadCaps(context),
    months: countMonthsOfExpert(reader, id, day, MONTHS),
    attendance: attendanceOfExpert(reader, id),
    ratingTenths: ratingOfExpert(reader, id),
    meetings: listMeetingsOfExpert(reader, id),
    opinions: listOpinionsOfExpert(reader, id),
    ratings: listRatingsOfExpert(reader, id),
    stateChanges: listStateChanges(reader, id),
    history: listHistory(reader, 'expert', id).toReversed(),
  };
}
