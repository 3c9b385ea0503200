import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ProjectId } from '../../src/domain/ids.ts';
import { openCase } from '../../src/services/records/case.ts';
import { checkLibrary } from '../../src/storage/check-library.ts';
import { sumByStage } from '../../src/storage/dashboard.ts';
import { verifyAudit } from '../../src/storage/verify-audit.ts';
import { findSearchFaults } from '../support/library/find-search-faults.ts';
import { temporaryFolder, temporaryLibrary } from '../support/library/temporary-library.ts';

// The sample library as the release before the project life saved it, on 20 November 2026.
const FIXTURE = join(import.meta.dirname, 'fixtures/schema-2');

function openedFixture() {
  const folder = temporaryFolder();
  cpSync(FIXTURE, folder, { recursive: true });
  return temporaryLibrary({ folder });
}

it('a library of the release before keeps its projects, stages, papers and audit', () => {
  const { reader } = openedFixture();
  expect(sumByStage(reader).map(({ stage, count }) => [stage, count])).toEqual([
    ['draft', 1],
    ['declared', 4],
    ['preReviewQualified', 4],
    ['preReviewImprove', 1],
    ['preReviewCancel', 1],
    ['preReviewSplit', 1],
  ]);
  for (let id = 1; id <= 12; id += 1) {
    const { project, stage } = openCase(reader, id as ProjectId);
    expect(project.stage).toBe(stage);
  }
  expect(checkLibrary(reader)).toEqual([]);
  expect(verifyAudit(reader)).toEqual({ entries: 83, faults: [] });
  expect(findSearchFaults(reader)).toEqual([]);
});

it('its open pre-reviews and what a returned unit owes stand in the list of deadlines', () => {
  const { reader } = openedFixture();
  const deadlines = reader.all<{ kind: string; due: string }>(
    'SELECT kind, due_on AS due FROM open_deadline ORDER BY due_on',
  );
  expect(deadlines.map(({ kind, due }) => `${due} ${kind}`)).toEqual([
    '2026-11-17 preReview',
    '2026-11-20 preReview',
    '2026-11-22 improvement',
    '2026-11-23 preReview',
    '2026-11-26 preReview',
  ]);
});
