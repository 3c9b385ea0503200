/** An expert of the pool as a meeting finds him before anything is drawn. */
export interface ListedCandidate {
  readonly name: string;
  readonly employer: string;
  /** Names, joined by 、. */
  readonly specialties: string;
  /** Conditions, counted from 0, for which the expert may be drawn. */
  readonly conditions: readonly number[];
  readonly reasons: readonly { readonly detail: string }[];
  readonly hints: readonly string[];
}

/** Which candidates of a meeting are looked at: identifier → label. */
export const CANDIDATE_VIEWS = {
  drawable: '可抽',
  barred: '回避或不能抽',
  alike: '名称相近待核对',
  all: '全部',
} as const;
export type CandidateView = keyof typeof CANDIDATE_VIEWS;

/** Whether a candidate belongs to what is looked at. */
export function isInView({ conditions, reasons, hints }: ListedCandidate, view: CandidateView): boolean {
  switch (view) {
    case 'drawable':
      return conditions.length > 0;
    case 'barred':
      return reasons.length > 0;
    case 'alike':
      return conditions.length > 0 && hints.length > 0;
    case 'all':
      return true;
  }
}

/** The candidates of a view that have every word of the query in name, employer or specialties, in their order. */
export function candidatesShown<Candidate extends ListedCandidate>(
  candidates: readonly Candidate[],
  view: CandidateView,
  query: string,
): Candidate[] {
  const words = query.trim().toLowerCase().split(/\s+/u);
  return candidates.filter((candidate) => {
    const text = `${candidate.name} ${candidate.employer} ${candidate.specialties}`.toLowerCase();
    return isInView(candidate, view) && words.every((word) => text.includes(word));
  });
}

/** 核对结果: every reason against a candidate, or for which conditions he may be drawn. */
export function candidateVerdict({ reasons, conditions, hints }: ListedCandidate): string {
  if (reasons.length > 0) return reasons.map(({ detail }) => detail).join('；');
  if (conditions.length === 0) return '不符合任何条件';
  // What has to be looked at stands first: a long cell is cut at its end.
  return [...hints, `可抽：条件 ${conditions.map((index) => String(index + 1)).join('、')}`].join('；');
}
