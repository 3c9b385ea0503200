import { expect, it } from 'vitest';
import { sumByStage } from '../../src/storage/dashboard.ts';
import { expectNothingLost, releasedLibrary } from '../support/library/released-library.ts';
import { temporaryLibrary } from '../support/library/temporary-library.ts';

// The sample library as the release before the project life saved it, on 20 November 2026.
function openedFixture() {
  return temporaryLibrary({ folder: releasedLibrary(2) });
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
  expectNothingLost(reader, { projects: 12, entries: 83 });
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
