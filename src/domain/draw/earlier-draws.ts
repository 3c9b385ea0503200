import type { IsoDate } from '../dates.ts';
import { formatChineseDate } from '../dates.ts';
import { MEETING_STATES } from '../experts/glossary-of-experts.ts';
import type { SealedCandidates } from './draw-record.ts';

type Earlier = SealedCandidates['earlier'];

/** How often was drawn for other meetings of the same matter. */
export function drawsOf(earlier: Earlier): number {
  return earlier.reduce((sum, { draws }) => sum + draws, 0);
}

/** The same in words, for screen, paper and audit: which meetings, and what became of them; empty when there were none. */
export function earlierDrawsText(earlier: Earlier): string {
  if (earlier.length === 0) return '';
  const meetings = earlier.map(
    ({ title, meetingOn, state, draws }) =>
      `会议“${title}”${formatChineseDate(meetingOn as IsoDate)}，${MEETING_STATES[state]}，${String(draws)}次`,
  );
  return `相同项目和事项此前已抽取${String(drawsOf(earlier))}次（${meetings.join('；')}）`;
}
