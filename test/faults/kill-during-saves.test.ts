import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { DocumentId } from '../../src/domain/ids.ts';
import { checkLibrary } from '../../src/storage/check-library.ts';
import { peekNextNumber } from '../../src/storage/document-series.ts';
import { getDocumentBytes } from '../../src/storage/issued-documents.ts';
import { getProject } from '../../src/storage/projects.ts';
import type { Reader } from '../../src/storage/reader-writer.ts';
import { verifyAudit } from '../../src/storage/verify-audit.ts';
import { chanceFrom } from '../support/library/chance.ts';
import { startChild } from '../support/library/child-program.ts';
import { findSearchFaults } from '../support/library/find-search-faults.ts';
import { fillLibrary } from '../support/library/large-library.ts';
import { openTestLibrary } from '../support/library/open-test-library.ts';
import type { Acknowledged } from '../support/library/saving-child.ts';
import { temporaryFolder } from '../support/library/temporary-library.ts';

const ROUNDS = Number(process.env['GSR_KILL_ROUNDS'] ?? 200);
const LANES = 2;
/** A library is killed this often before the next round takes a fresh one. */
const KILLS_PER_LIBRARY = 10;

/** Lets a process save, kills it after some acknowledged saves in the middle of the next, and answers those saves. */
async function saveUntilKilled(folder: string, seed: number): Promise<Acknowledged[]> {
  const chance = chanceFrom(seed);
  const child = startChild('saving-child.ts', folder, String(seed));
  const enough = chance.whole(0, 40);
  const acknowledged: Acknowledged[] = [];
  let line = await child.nextLine();
  while (line !== undefined) {
    acknowledged.push(JSON.parse(line) as Acknowledged);
    if (acknowledged.length === enough + 1) child.process.kill('SIGKILL');
    line = await child.nextLine();
  }
  if ((await child.ended()) !== 'SIGKILL') throw new Error('the saving process ended by itself');
  return acknowledged;
}

function numbersOf(reader: Reader, sql: string): number[] {
  return reader.all<{ number: number }>(sql).map(({ number }) => number);
}

function fromOne(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function expectKept(reader: Reader, { auditSequence, projectId, version, letter }: Acknowledged): void {
  expect(reader.get('SELECT 1 AS found FROM audit_entry WHERE sequence = ?', [auditSequence])).toEqual({ found: 1 });
  expect(getProject(reader, projectId).version).toBeGreaterThanOrEqual(version);
  if (letter === null) return;
  const row = reader.get<{ id: DocumentId }>('SELECT id FROM issued_document WHERE number_sequence = ?', [
    letter.sequence,
  ]);
  const sha256 = createHash('sha256').update(getDocumentBytes(reader, row!.id)).digest('hex');
  expect(sha256).toBe(letter.sha256);
}

function expectWhole(reader: Reader): void {
  expect(checkLibrary(reader)).toEqual([]);
  expect(verifyAudit(reader).faults).toEqual([]);
  expect(findSearchFaults(reader)).toEqual([]);
  const letters = numbersOf(reader, 'SELECT number_sequence AS number FROM issued_document ORDER BY 1');
  expect(letters).toEqual(fromOne(letters.length));
  expect(peekNextNumber(reader, 'preReviewLetter', '拱数转办预审', 2026).sequence).toBe(letters.length + 1);
  for (const { year } of reader.all<{ year: number }>('SELECT DISTINCT code_year AS year FROM project')) {
    const codes = numbersOf(
      reader,
      `SELECT code_number AS number FROM project WHERE code_year = ${String(year)} ORDER BY 1`,
    );
    expect(codes).toEqual(fromOne(codes.length));
  }
}

it(
  `a process killed ${String(ROUNDS)} times while it saves loses nothing that it acknowledged`,
  { timeout: 0 },
  async () => {
    const template = temporaryFolder();
    const empty = openTestLibrary(template);
    fillLibrary(empty, 0);
    empty.close();
    let acknowledgedInAll = 0;

    async function lane(first: number): Promise<void> {
      let folder = '';
      for (let round = first; round < ROUNDS; round += LANES) {
        if (Math.floor(round / LANES) % KILLS_PER_LIBRARY === 0) {
          folder = join(temporaryFolder(), 'library');
          cpSync(template, folder, { recursive: true });
        }
        const acknowledged = await saveUntilKilled(folder, round);
        const library = openTestLibrary(folder);
        for (const each of acknowledged) expectKept(library.reader, each);
        expectWhole(library.reader);
        library.close();
        acknowledgedInAll += acknowledged.length;
      }
    }

    await Promise.all(Array.from({ length: LANES }, (_, index) => lane(index)));
    process.stdout.write(`${String(ROUNDS)} kills, ${String(acknowledgedInAll)} acknowledged saves, none lost\n`);
    expect(acknowledgedInAll).toBeGreaterThanOrEqual(ROUNDS);
  },
);
