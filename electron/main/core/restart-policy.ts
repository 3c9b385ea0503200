/** Pauses before the first, second and third restart; a fourth crash in a row gives up. */
const PAUSES_MS = [200, 1_000, 5_000];
/** A core that served this long was well; its next crash counts as the first. */
const STEADY_MS = 60_000;

/** Decides whether a crashed core is started again, and after which pause. */
export function createRestartPolicy(now: () => number) {
  let crashes = 0;
  let startedAt = now();
  return {
    started(): void {
      startedAt = now();
    },
    /** Pause in ms before the next start, or undefined when it is time to give up. */
    pauseAfterCrash(): number | undefined {
      if (now() - startedAt >= STEADY_MS) crashes = 0;
      crashes += 1;
      return PAUSES_MS[crashes - 1];
    },
  };
}
