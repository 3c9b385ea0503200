import type { Stage } from './glossary.ts';

/**
 * Stages of a project that went on in other ones (拆分, 合并). What it declared stands in those: no sum counts it beside
 * them, so that no money is counted twice.
 */
export const SUPERSEDED_STAGES: readonly Stage[] = ['splitUp', 'mergedAway'];
