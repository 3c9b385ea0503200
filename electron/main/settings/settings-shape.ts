import { z } from 'zod';
import { officeSettingsShape } from '../../../src/contract/calls/shell-calls.ts';

/** Zoom steps of the 视图 menu. */
export const ZOOM_STEPS = [0.9, 1, 1.1, 1.25, 1.5, 1.75] as const;

/** Everything that the settings file holds; business data is in the library only. */
export const settingsShape = z.object({
  office: officeSettingsShape,
  /** The reviewer has looked at the office's settings once. */
  confirmed: z.boolean(),
  libraryFolder: z.string().min(1),
  zoom: z.number().min(ZOOM_STEPS[0]).max(ZOOM_STEPS[5]),
  /** Last place of the window on the screen; null before the first run. */
  window: z
    .object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1), maximized: z.boolean() })
    .nullable(),
});
export type Settings = z.infer<typeof settingsShape>;
