import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/** The Node 24 that comes as a development dependency; all tools and the core in development run on it. */
export const bundledNode = join(
  projectRoot,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
