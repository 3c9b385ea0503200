import { join } from 'node:path';
import log from 'electron-log/node.js';
import type { Defect } from '../../src/contract/defect.ts';

const MAX_BYTES = 1_000_000;

/** A small local file of unexpected failures: where and which, never with whose data. */
export function openDefectLog(folder: string): (defect: Defect) => void {
  log.transports.console.level = false;
  log.transports.file.maxSize = MAX_BYTES;
  log.transports.file.resolvePathFn = () => join(folder, 'defects.log');
  return ({ callName, errorName, errorCode, frames }) => {
    log.error([`${callName}: ${errorName} ${errorCode}`, ...frames].join('\n  '));
  };
}
