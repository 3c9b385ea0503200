import type { Life } from './life.ts';
import { cancelledLife } from './cancelled-life.ts';
import { changedLife } from './changed-life.ts';
import { failedAcceptanceLife } from './failed-acceptance-life.ts';
import { mergedLife } from './merged-life.ts';
import { ordinaryLife } from './ordinary-life.ts';
import { pausedClockLife } from './paused-clock-life.ts';
import { returnedTwiceLife } from './returned-twice-life.ts';
import { splitLife } from './split-life.ts';
import { twoYearLife } from './two-year-life.ts';
import { urgentLife } from './urgent-life.ts';

/** Ten ways in which a project lives, each made anew. */
export const TEN_LIVES: readonly (() => Life)[] = [
  ordinaryLife,
  urgentLife,
  returnedTwiceLife,
  splitLife,
  mergedLife,
  changedLife,
  failedAcceptanceLife,
  cancelledLife,
  twoYearLife,
  pausedClockLife,
];
