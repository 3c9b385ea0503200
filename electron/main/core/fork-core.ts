import { join } from 'node:path';
import { app } from 'electron';
import { forkNode } from '../../processes/fork-node.ts';
import type { ProcessLink } from '../../processes/process-link.ts';
import { forkUtility } from './fork-utility.ts';

const ENTRY = join(import.meta.dirname, '../core-host/index.js');

/**
 * Starts the core. The development runtime's Node is too old for the database driver, so the project's scripts
 * name another one in `GSR_CORE_NODE`; a packaged application never listens to it.
 */
export function forkCore(): ProcessLink {
  const node = app.isPackaged ? undefined : process.env['GSR_CORE_NODE'];
  return node === undefined ? forkUtility(ENTRY, { serviceName: 'core' }) : forkNode(ENTRY, { execPath: node });
}
