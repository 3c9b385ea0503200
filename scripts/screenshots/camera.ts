import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { reduceColours } from './reduce-colours.ts';

export interface Camera {
  /** Writes what the window shows to `<name>.png`, once nothing passes by any more. */
  readonly shoot: (name: string) => Promise<void>;
  /** The same with the focused field, and what goes with it, in sight. */
  readonly shootAt: (name: string, part: Locator) => Promise<void>;
  /** Only the open dialog, with a strip of what stands behind it. */
  readonly shootDialog: (name: string) => Promise<void>;
}

/** What shows of the window around a dialog. */
const STRIP = 24;

/** Takes pictures of the window into a folder. */
export function openCamera(page: Page, folder: string): Camera {
  mkdirSync(folder, { recursive: true });

  async function take(name: string, dialog: Locator | null): Promise<void> {
    // Passing messages would cover the buttons below; a dialog hides them from roles, but not from the eye.
    await expect(page.locator('#notistack-snackbar')).toHaveCount(0, { timeout: 15_000 });
    await expect(page.getByText('正在读取…')).toHaveCount(0);
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    // A field under the pointer would look chosen.
    await page.mouse.move(0, 0);
    const path = join(folder, `${name}.png`);
    const box = await dialog?.boundingBox();
    const clip = box && {
      x: box.x - STRIP,
      y: box.y - STRIP,
      width: box.width + 2 * STRIP,
      height: box.height + 2 * STRIP,
    };
    const taken = await page.screenshot({ animations: 'disabled', caret: 'hide', ...(clip ? { clip } : {}) });
    const picture = reduceColours(taken);
    writeFileSync(path, picture);
    process.stdout.write(`${relative(process.cwd(), path)} ${(picture.length / 1024).toFixed(0)} KB\n`);
  }

  return {
    shoot: (name) => take(name, null),
    async shootAt(name, part) {
      await part.scrollIntoViewIfNeeded();
      await take(name, null);
    },
    shootDialog: (name) => take(name, page.getByRole('dialog').last()),
  };
}
