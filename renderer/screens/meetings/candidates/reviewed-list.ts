import type { MeetingId } from '../../../../src/domain/ids.ts';

const reviewed = new Map<MeetingId, string>();

/** Remembers the check value of the list of candidates that the reviewer was last shown name by name. */
export function rememberReviewed(id: MeetingId, candidatesSha256: string): void {
  reviewed.set(id, candidatesSha256);
}

/** What to say before a draw from a list that is not the one that was last shown name by name; null when it is. */
export function unreviewedText(id: MeetingId, candidatesSha256: string): string | null {
  const shown = reviewed.get(id);
  if (shown === candidatesSha256) return null;
  return shown === undefined
    ? '还没有在“2 候选与回避”中逐人核对本次名单，请先核对。'
    : '候选名单与您在“2 候选与回避”中看过的不同，请重新核对。';
}
