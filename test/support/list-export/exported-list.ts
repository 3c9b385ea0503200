import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallInput } from '../../../src/contract/contract.ts';
import type { coreInFolder } from '../core-in-folder.ts';
import { readCsv } from '../workbooks/read-csv.ts';

type Office = ReturnType<typeof coreInFolder>;
export type List = CallInput<'lists.export'>['list'];

/** Takes a list along as a file; answers what was said of it and what is in it. */
export async function exported(at: Office, list: List, format: 'xlsx' | 'csv' = 'csv') {
  const path = join(at.folder, `列表.${format}`);
  const target = at.grant(`target-${format}`, path);
  const answer = await at.call('lists.export', { list, target, format });
  return { answer, bytes: new Uint8Array(readFileSync(path)) };
}

/** Heads and rows of a list as .csv. */
export async function csvOf(at: Office, list: List) {
  const [heads = [], ...rows] = readCsv((await exported(at, list)).bytes);
  return { heads, rows };
}
