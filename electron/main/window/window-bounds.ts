import type { BrowserWindow, Rectangle } from 'electron';
import { screen } from 'electron';
import type { SettingsStore } from '../settings/open-settings.ts';

const FIRST_SIZE = { width: 1440, height: 900 };
/** At least this much of the window must lie on a screen that still exists. */
const VISIBLE_PX = 120;

function isVisible(bounds: Rectangle, area: Rectangle): boolean {
  const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const height = Math.min(bounds.y + bounds.height, area.y + area.height) - Math.max(bounds.y, area.y);
  return width >= VISIBLE_PX && height >= VISIBLE_PX;
}

/** Where the window was last, unless that screen has gone. */
export function rememberedBounds(store: SettingsStore): Partial<Rectangle> & { width: number; height: number } {
  const saved = store.get('window');
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  if (saved !== null && areas.some((area) => isVisible(saved, area))) {
    return { x: saved.x, y: saved.y, width: saved.width, height: saved.height };
  }
  const { width, height } = screen.getPrimaryDisplay().workArea;
  return { width: Math.min(width, FIRST_SIZE.width), height: Math.min(height, FIRST_SIZE.height) };
}

export function rememberBounds(window: BrowserWindow, store: SettingsStore): void {
  try {
    store.set('window', { ...window.getNormalBounds(), maximized: window.isMaximized() });
  } catch {
    // On a full disk the window opens next time where it was before; that is no reason not to close.
  }
}
