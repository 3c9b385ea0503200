import process from 'node:process';
import { beforeAll, beforeEach } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** Why a test was skipped; `npm test` lists it. */
    reason?: string;
  }
}

/** Skips the tests of a block for a reason, if there is one, and says so. */
export function skipBecause(reason: string | undefined): void {
  if (reason === undefined) return;
  beforeAll(() => {
    process.stderr.write(`skipped: ${reason}\n`);
  });
  beforeEach(({ skip, task }) => {
    task.meta.reason = reason;
    skip(reason);
  });
}
