import type { Page } from '@playwright/test';
import type { Reviewer } from './reviewer.ts';

/** Something that the window shows, and the steps there from the stop before. */
export interface Stop {
  readonly name: string;
  readonly go: (page: Page, reviewer: Reviewer) => Promise<void>;
}
