import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';

/** Process ids of the Nodes that a process started for `entry` and that have not ended; Linux only. */
function nodeChildrenOf(parent: number, entry: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const status = readFileSync(join('/proc', pid, 'status'), 'utf8');
        const ofParent = new RegExp(`^PPid:\\s${String(parent)}$`, 'm').test(status) && !/^State:\sZ/m.test(status);
        return ofParent && readFileSync(join('/proc', pid, 'cmdline'), 'utf8').includes(entry);
      } catch {
        return false; // Ended while we looked.
      }
    })
    .map(Number);
}

/** The process that serves the core: a utility process, or a Node where the development runtime needs one. */
export async function coreProcessId(application: ElectronApplication): Promise<number | undefined> {
  const utility = await application.evaluate(
    ({ app }) => app.getAppMetrics().find((metric) => metric.type === 'Utility' && metric.name === 'core')?.pid,
  );
  if (utility !== undefined) return utility;
  const main = await application.evaluate(() => process.pid);
  return nodeChildrenOf(main, join('core-host', 'index.js'))[0];
}
