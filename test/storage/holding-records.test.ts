import { expect, it } from 'vitest';
import type { ProjectId, RecordId } from '../../src/domain/ids.ts';
import { listHeldRecords, listHeldRecordsOf } from '../../src/storage/ledgers/holding-records.ts';
import { holdingRecords, listRecords } from '../../src/storage/project-records.ts';
import type { Reader } from '../../src/storage/reader-writer.ts';
import { contract, evaluated, measured } from '../support/ledgers/sample-steps.ts';
import { filing } from '../support/ledgers/filed-projects.ts';
import { chanceFrom } from '../support/library/chance.ts';
import { save, temporaryLibrary } from '../support/library/temporary-library.ts';

function roundOf(reader: Reader, projectId: ProjectId): number {
  return reader.get<{ rounds: number }>('SELECT count(*) AS rounds FROM declaration WHERE project_id = ?', [projectId])!
    .rounds;
}

/** What one project's file says holds, for every project. */
function heldByFiles(reader: Reader, projects: readonly ProjectId[]) {
  return projects.flatMap((projectId) =>
    holdingRecords(listRecords(reader, projectId))
      .map(({ record, row }) => ({ ...record, projectId, policyRevisionId: row.policyRevisionId }))
      .filter(({ round }) => round === roundOf(reader, projectId)),
  );
}

it('the same records hold in lists of all projects as on each project’s own file', () => {
  const library = temporaryLibrary();
  const chance = chanceFrom(7);
  const projects: ProjectId[] = [];
  save(library, (writer) => {
    const file = filing(writer);
    const unitId = file.unit('区城管局');
    for (let index = 0; index < 25; index += 1) {
      const projectId = chance.whole(0, 9) === 0 ? file.draft({ unitId }) : file.declared({ unitId });
      projects.push(projectId);
      let open: { id: RecordId; step: (day: string) => ReturnType<typeof contract> }[] = [];
      for (let turn = 0; turn < 14; turn += 1) {
        const day = `2026-0${String(chance.whole(1, 8))}-15`;
        const [victim] = open;
        const what = chance.whole(0, 29);
        if (what === 29) {
          file.declaredAgain(projectId, '2026-08-20');
          open = [];
        } else if (victim && what >= 23) {
          file.takeAway(projectId, victim.id);
          open = open.slice(1);
        } else if (victim && what >= 14) {
          // The correction is what the next one corrects.
          open = [...open.slice(1), { ...victim, id: file.keep(projectId, victim.step(day), { of: victim.id }) }];
        } else {
          const step = chance.pick([
            (on: string) => contract(on, { contractNumber: `HT-${String(turn)}` }),
            (on: string) => evaluated(on, 800 + turn),
            (on: string) => measured('2026-01-01', on, turn),
          ]);
          open = [...open, { id: file.keep(projectId, step(day)), step }];
        }
      }
    }
  });
  const { reader } = library;
  const expected = heldByFiles(reader, projects);
  expect(expected.length).toBeGreaterThan(60);
  const kinds = ['contract', 'evaluation', 'resourceUsage'] as const;
  const ofProjects = listHeldRecordsOf(reader, projects, kinds);
  expect(projects.flatMap((id) => ofProjects.get(id) ?? [])).toEqual(expected);
  for (const kind of kinds) {
    const held = listHeldRecords(reader, kind);
    const byId = (a: { id: number }, b: { id: number }) => a.id - b.id;
    expect(held.toSorted(byId)).toEqual(expected.filter((record) => record.kind === kind).toSorted(byId));
    const days = held.map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
  }
});
