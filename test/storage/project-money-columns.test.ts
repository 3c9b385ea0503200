import { expect, it } from 'vitest';
import type { ProjectId } from '../../src/domain/ids.ts';
import type { Library } from '../../src/storage/library.ts';
import { ALL_PROJECTS, selectProjects } from '../../src/storage/project-list.ts';
import type { MoneyColumn } from '../../src/storage/project-money-columns.ts';
import { MONEY_COLUMNS } from '../../src/storage/project-money-columns.ts';
import { getProject, insertProject, setProjectState, updateProjectContent } from '../../src/storage/projects.ts';
import { chanceFrom } from '../support/library/chance.ts';
import { inventedContent } from '../support/library/invented-content.ts';
import { fillLibrary } from '../support/library/large-library.ts';
import { save, temporaryLibrary } from '../support/library/temporary-library.ts';

const NAMES = Object.keys(MONEY_COLUMNS) as MoneyColumn[];

function pages(library: Library, by: MoneyColumn, descending: boolean): number[] {
  const { overview } = library.reader;
  const selection = selectProjects(library.reader, ALL_PROJECTS);
  return Array.from({ length: Math.ceil(selection.total / 37) }, (_none, page) =>
    overview.page(selection, { by, descending }, page * 37, 37),
  ).flat();
}

/** Sums and orders beside what SQL over the rows says. */
function expectMoneyToAgree(library: Library): void {
  const { reader } = library;
  for (const filter of [ALL_PROJECTS, { ...ALL_PROJECTS, planYear: 2026 }]) {
    const where = filter.planYear === null ? 'true' : `p.plan_year = ${String(filter.planYear)}`;
    const sums = NAMES.filter((name) => name !== 'reductionRate');
    const expected = reader.get<Record<string, number | null>>(
      `SELECT ${sums.map((name) => `sum(${MONEY_COLUMNS[name]}) AS ${name}`).join(', ')}
       FROM project p LEFT JOIN project_money m ON m.project_id = p.id
       WHERE ${where} AND p.stage NOT IN ('splitUp', 'mergedAway')`,
    )!;
    const { reductionRate, ...money } = reader.overview.moneySums(selectProjects(reader, filter));
    expect(money).toEqual(expected);
    const whole = Number(expected['reviewed']) + Number(expected['reduced']);
    expect(reductionRate).toBe(Math.round((Number(expected['reduced']) * 10_000) / whole));
  }
  for (const by of NAMES) {
    for (const [descending, direction] of [
      [false, 'ASC'],
      [true, 'DESC'],
    ] as const) {
      const bySql = reader.all<{ id: number; blank: 0 | 1 }>(
        `SELECT p.id, ${MONEY_COLUMNS[by]} IS NULL AS blank FROM project p LEFT JOIN project_money m ON m.project_id = p.id
         ORDER BY ${MONEY_COLUMNS[by]} ${direction} NULLS LAST, CASE WHEN ${MONEY_COLUMNS[by]} IS NULL THEN p.id END,
           p.id ${direction}`,
      );
      expect(pages(library, by, descending)).toEqual(bySql.map(({ id }) => id));
    }
  }
}

it('money is summed and sorted as the rows have it, whatever was written or undone since', () => {
  const library = temporaryLibrary();
  fillLibrary(library, 300);
  expectMoneyToAgree(library);
  const chance = chanceFrom(5);
  save(library, (writer) => {
    writer.run('UPDATE project_money SET paid_fen = 77 WHERE project_id IN (3, 9)');
    writer.run('DELETE FROM project_money WHERE project_id = 12');
    for (const [id, stage] of [
      [20, 'splitUp'],
      [21, 'mergedAway'],
    ] as const) {
      const { version, declaredOn } = getProject(writer, id as ProjectId);
      setProjectState(writer, id as ProjectId, version, { stage, declaredOn, dueOn: null });
    }
    const changed = inventedContent(chance, getProject(writer, 4 as ProjectId).content.unitId);
    updateProjectContent(writer, 4 as ProjectId, getProject(writer, 4 as ProjectId).version, changed);
    insertProject(writer, changed);
  });
  expectMoneyToAgree(library);
  expect(() =>
    save(library, (writer) => {
      writer.run('UPDATE project_money SET paid_fen = 123456789 WHERE project_id = 5');
      library.reader.overview.moneySums(selectProjects(library.reader, ALL_PROJECTS));
      throw new Error('undone');
    }),
  ).toThrow('undone');
  expectMoneyToAgree(library);
  save(library, (writer) => {
    const content = inventedContent(chance, getProject(writer, 4 as ProjectId).content.unitId);
    // More than there was room for.
    for (let index = 0; index < 200; index += 1) insertProject(writer, content);
  });
  expectMoneyToAgree(library);
});
