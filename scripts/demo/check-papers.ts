import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import readExcelFile from 'read-excel-file/node';
import type { CallOutput } from '../../src/contract/contract.ts';
import type { DocumentKind } from '../../src/domain/glossary.ts';
import { DOCUMENT_KINDS, isWorkbook } from '../../src/domain/glossary.ts';
import type { DemoOffice } from './demo-office.ts';

/** Every issued paper, compared with the register. */
export interface PapersCheck {
  /** Numbers of the papers that have one, in the order of their registration. */
  readonly letters: readonly string[];
  readonly counts: Readonly<Partial<Record<DocumentKind, number>>>;
  readonly intact: number;
  readonly mismatches: readonly string[];
}

type Paper = CallOutput<'documents.list'>['rows'][number];

const PAGE = 200;

async function registeredPapers(office: DemoOffice): Promise<Paper[]> {
  const papers: Paper[] = [];
  for (let page = 0; ; page += 1) {
    const input = { query: '', kind: null, year: null, page, pageSize: PAGE };
    const { rows, total } = await office.call('documents.list', input);
    papers.push(...rows);
    if (papers.length >= total || rows.length === 0) return papers;
  }
}

/** A paper's text, read by a program that had no part in writing it. */
async function textOf(path: string, kind: DocumentKind): Promise<string> {
  const bytes = readFileSync(path);
  if (!isWorkbook(kind)) return (await mammoth.extractRawText({ buffer: bytes })).value;
  const sheets = await readExcelFile(bytes);
  return sheets.map(({ data }) => data.flat().join('\n')).join('\n');
}

/** What the register knows of a paper and its text has to hold. A draw is registered by its meeting, which stands apart. */
function wordsOf({ kind, number, title }: Paper): string[] {
  const name = DOCUMENT_KINDS[kind];
  return [number ?? '', ...(kind === 'drawRecord' ? [title.slice(0, -name.length), name] : [title])];
}

/** What the register knows and a paper's text does not hold. */
async function missingFrom(path: string, paper: Paper): Promise<string[]> {
  const text = (await textOf(path, paper.kind)).replaceAll(/\s/g, '');
  return wordsOf(paper).filter((words) => !text.includes(words.replaceAll(/\s/g, '')));
}

/** Verifies every paper's file by its hash, and reads each back. */
export async function checkPapers(office: DemoOffice): Promise<PapersCheck> {
  const papers = await registeredPapers(office);
  const mismatches: string[] = [];
  const counts: Partial<Record<DocumentKind, number>> = {};
  let intact = 0;
  for (const paper of papers) {
    counts[paper.kind] = (counts[paper.kind] ?? 0) + 1;
    const { state, path } = await office.call('documents.verify', { id: paper.id });
    if (state === 'intact') intact += 1;
    else mismatches.push(`${paper.fileName}：${state}`);
    if (state === 'missing') continue;
    for (const words of await missingFrom(path, paper)) mismatches.push(`${paper.fileName}：文中没有“${words}”`);
  }
  return { letters: papers.flatMap(({ number }) => number ?? []).toReversed(), counts, intact, mismatches };
}
