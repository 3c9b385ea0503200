import type { Decision } from './planned-item.ts';

/** A decision about an item, made when this was its state here. */
export interface MadeDecision {
  readonly ours: string;
  readonly decision: Decision;
}

/** What was decided about an item as it is now; null while nothing was, or it has changed here since. */
export function standingDecision(
  { ours, choices }: { readonly ours: string; readonly choices: readonly Decision[] },
  made: MadeDecision | undefined,
): Decision | null {
  return made?.ours === ours && choices.includes(made.decision) ? made.decision : null;
}
