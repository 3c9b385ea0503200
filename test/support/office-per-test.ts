import { afterEach, beforeEach } from 'vitest';
import { coreInFolder } from './core-in-folder.ts';

/** A core on a fresh folder before each test, closed and removed after it; answers the present one. */
export function officePerTest(): () => ReturnType<typeof coreInFolder> {
  let office: ReturnType<typeof coreInFolder>;
  beforeEach(() => {
    office = coreInFolder();
  });
  afterEach(() => {
    office.close();
  });
  return () => office;
}
