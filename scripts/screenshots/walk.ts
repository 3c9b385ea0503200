import type { ElectronApplication, Page } from '@playwright/test';
import type { Camera } from './camera.ts';

/** What a walk through the application works with. */
export interface Walk {
  readonly application: ElectronApplication;
  readonly page: Page;
  readonly camera: Camera;
  /** Settings, library and papers of this run. */
  readonly dataFolder: string;
}
