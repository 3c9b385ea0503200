import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import type { CallOutput } from '../../src/contract/contract.ts';
import type { DemoOffice } from './demo-office.ts';

/** Every issued paper, compared with the register. */
export interface PapersCheck {
  readonly letters: readonly string[];
  readonly intact: number;
  readonly mismatches: readonly string[];
}

type Paper = CallOutput<'documents.list'>['rows'][number];

/** What the register knows and a letter's text, read by another program's reader, does not hold. */
async function missingFrom(path: string, { number, title }: Paper): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(path) });
  const text = value.replaceAll(/\s/g, '');
  return [number ?? '', title].filter((words) => !text.includes(words.replaceAll(/\s/g, '')));
}

/** Verifies every paper's file by its hash, and reads each letter back. */
export async function checkPapers(office: DemoOffice): Promise<PapersCheck> {
  const { rows } = await office.call('documents.list', { query: '', kind: null, year: null, page: 0, pageSize: 200 });
  const mismatches: string[] = [];
  let intact = 0;
  for (const paper of rows) {
    const { state, path } = await office.call('documents.verify', { id: paper.id });
    if (state === 'intact') intact += 1;
    else mismatches.push(`${paper.fileName}：${state}`);
    if (state === 'missing' || paper.kind !== 'preReviewLetter') continue;
    for (const words of await missingFrom(path, paper)) mismatches.push(`${paper.fileName}：文中没有“${words}”`);
  }
  return { letters: rows.flatMap(({ number }) => number ?? []).toReversed(), intact, mismatches };
}
