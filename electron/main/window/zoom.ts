import type { BrowserWindow } from 'electron';
import type { SettingsStore } from '../settings/open-settings.ts';
import { ZOOM_STEPS } from '../settings/settings-shape.ts';

/** The next step up (1) or down (-1) from a zoom factor; the same at either end. */
export function zoomStep(current: number, direction: 1 | -1): number {
  const steps = direction === 1 ? ZOOM_STEPS : ZOOM_STEPS.toReversed();
  return steps.find((step) => (step - current) * direction > 0.001) ?? current;
}

export function setZoom(window: BrowserWindow, store: SettingsStore, zoom: number): void {
  window.webContents.setZoomFactor(zoom);
  store.set('zoom', zoom);
}
