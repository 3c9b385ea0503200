import { describe, expect, it } from 'vitest';
import type { ProjectId, UnitId } from '../../src/domain/ids.ts';
import { sumByPlanYear, sumByStage } from '../../src/storage/dashboard.ts';
import type { Library } from '../../src/storage/library.ts';
import type { ProjectFilter, ProjectSort } from '../../src/storage/project-list.ts';
import { ALL_PROJECTS, listProjects } from '../../src/storage/project-list.ts';
import { getProject, insertProject, setProjectState, updateProjectContent } from '../../src/storage/projects.ts';
import { getUnit, updateUnit } from '../../src/storage/units.ts';
import { chanceFrom } from '../support/library/chance.ts';
import { inventedContent } from '../support/library/invented-content.ts';
import { fillLibrary } from '../support/library/large-library.ts';
import { save, temporaryLibrary } from '../support/library/temporary-library.ts';

const BY_CODE: ProjectSort = { by: 'code', descending: false };

const SORTS: readonly (readonly [ProjectSort['by'], string])[] = [
  ['code', 'code_year, code_number'],
  ['name', 'name_sort'],
  ['unitName', '(SELECT name_sort FROM unit WHERE unit.id = unit_id)'],
  ['planYear', 'plan_year'],
  ['stage', '(SELECT position FROM stage WHERE stage.stage = project.stage)'],
  ['declaredAmount', 'declared_amount_fen'],
  ['declaredOn', 'declared_on'],
  ['dueOn', 'due_on'],
  ['updatedAt', 'updated_at'],
];

const FILTERS: readonly (readonly [string, Partial<ProjectFilter>, string])[] = [
  ['nothing', {}, 'true'],
  ['a year', { planYear: 2026 }, 'plan_year = 2026'],
  ['a unit', { unitId: 7 as UnitId }, 'unit_id = 7'],
  ['stages', { stages: ['draft', 'declared'] }, `stage IN ('draft', 'declared')`],
  ['a type', { constructionTypes: ['upgrade'] }, `construction_type = 'upgrade'`],
  [
    'everything at once',
    { unitId: 7 as UnitId, planYear: 2026, stages: ['preReviewQualified'], contentCategories: ['network', 'resource'] },
    `unit_id = 7 AND plan_year = 2026 AND stage = 'preReviewQualified' AND content_category IN ('network', 'resource')`,
  ],
  ['what no project is', { planYear: 2099 }, 'false'],
  ['a stage that no project has', { stages: ['preReviewMerge'] }, 'false'],
];

/** Ids of the whole list, page by page. */
function listedIds(library: Library, filter: Partial<ProjectFilter>, sort: ProjectSort): ProjectId[] {
  const ids: ProjectId[] = [];
  for (let page = 0; ; page += 1) {
    const { rows } = listProjects(library.reader, { ...ALL_PROJECTS, ...filter }, sort, { page, pageSize: 37 });
    if (rows.length === 0) return ids;
    ids.push(...rows.map(({ id }) => id));
  }
}

function idsBySql(library: Library, where: string, order: string): ProjectId[] {
  return library.reader
    .all<{ id: ProjectId }>(`SELECT id FROM project WHERE ${where} ORDER BY ${order}`)
    .map(({ id }) => id);
}

function orderOf(columns: string, descending: boolean): string {
  const direction = descending ? 'DESC' : 'ASC';
  const keys = columns.startsWith('(') ? [columns] : columns.split(', ');
  return [...keys.map((key) => `${key} ${direction} NULLS LAST`), 'id'].join(', ');
}

/** Everything that lists, sums and sorts say, beside what plain SQL over the rows says. */
function expectListsToAgree(library: Library): void {
  for (const [, filter, where] of FILTERS) {
    const sums = library.reader.get<{ total: number; totalAmount: number }>(
      `SELECT count(*) AS total, coalesce(sum(declared_amount_fen), 0) AS totalAmount FROM project WHERE ${where}`,
    );
    const { total, totalAmount } = listProjects(library.reader, { ...ALL_PROJECTS, ...filter }, BY_CODE, {
      page: 0,
      pageSize: 1,
    });
    expect({ total, totalAmount }).toEqual(sums);
  }
  for (const [by, columns] of SORTS) {
    expect(listedIds(library, {}, { by, descending: false })).toEqual(
      idsBySql(library, 'true', orderOf(columns, false)),
    );
  }
  expect(sumByStage(library.reader)).toEqual(
    library.reader.all(
      `SELECT p.stage, count(*) AS count, sum(declared_amount_fen) AS amount FROM project p
       JOIN stage s ON s.stage = p.stage GROUP BY p.stage ORDER BY s.position`,
    ),
  );
  expect(sumByPlanYear(library.reader)).toEqual(
    library.reader.all(
      `SELECT plan_year AS planYear, count(*) AS count, sum(declared_amount_fen) AS amount FROM project
       GROUP BY plan_year ORDER BY plan_year DESC`,
    ),
  );
}

function filledLibrary(projects: number): Library {
  let instants = Date.UTC(2026, 0, 1);
  const library = temporaryLibrary({ now: () => new Date((instants += 1000)) });
  fillLibrary(library, projects);
  return library;
}

describe('a row of the list', () => {
  it('shows the project with its unit', () => {
    const library = filledLibrary(3);
    const project = getProject(library.reader, 2 as ProjectId);
    const { rows } = listProjects(library.reader, ALL_PROJECTS, BY_CODE, { page: 0, pageSize: 50 });
    expect(rows.find(({ id }) => id === project.id)).toEqual({
      id: project.id,
      code: project.code,
      name: project.content.name,
      unitId: project.content.unitId,
      unitName: project.unitName,
      planYear: project.content.planYear,
      constructionType: project.content.constructionType,
      contentCategory: project.content.contentCategory,
      stage: project.stage,
      declaredAmount: project.declaredAmount,
      declaredOn: project.declaredOn,
      dueOn: project.dueOn,
      updatedAt: project.updatedAt,
    });
  });
});

describe('the list of 400 projects', () => {
  it('filters, counts and sums as SQL does', () => {
    const library = filledLibrary(400);
    for (const [name, filter, where] of FILTERS) {
      expect(listedIds(library, filter, BY_CODE), name).toEqual(idsBySql(library, where, 'code_year, code_number'));
    }
    expectListsToAgree(library);
  });

  it('sorts both ways, projects without the date last', () => {
    const library = filledLibrary(400);
    for (const [by, columns] of SORTS) {
      const sorted = listedIds(library, {}, { by, descending: true });
      const rank = new Map(idsBySql(library, 'true', orderOf(columns, true)).map((id, index) => [id, index]));
      expect(sorted).toHaveLength(rank.size);
      // Ties may go either way when descending; the keys themselves must fall.
      const keys = library.reader.all<{ id: ProjectId; key: string }>(
        `SELECT id, coalesce(json_array(${columns}), '') AS key FROM project`,
      );
      const keyOf = new Map(keys.map(({ id, key }) => [id, key]));
      const expected = idsBySql(library, 'true', orderOf(columns, true)).map((id) => keyOf.get(id));
      expect(
        sorted.map((id) => keyOf.get(id)),
        by,
      ).toEqual(expected);
    }
  });

  it('an empty library has an empty list', () => {
    const library = temporaryLibrary();
    expect(listProjects(library.reader, ALL_PROJECTS, BY_CODE, { page: 0, pageSize: 50 })).toEqual({
      rows: [],
      total: 0,
      totalAmount: 0,
      superseded: 0,
    });
  });
});

describe('the list follows every write', () => {
  it('after 150 random saves, some undone, it is as if it were read anew', () => {
    const library = filledLibrary(60);
    expectListsToAgree(library);
    const chance = chanceFrom(7);
    const someProject = () =>
      library.reader.get<{ id: ProjectId; version: number }>(
        'SELECT id, version FROM project ORDER BY id LIMIT 1 OFFSET ?',
        [chance.whole(0, 59)],
      )!;
    const changes = [
      () => save(library, (writer) => insertProject(writer, inventedContent(chance, chance.whole(1, 46) as UnitId))),
      () => {
        const { id, version } = someProject();
        const content = inventedContent(chance, chance.whole(1, 46) as UnitId);
        save(library, (writer) => updateProjectContent(writer, id, version, content));
      },
      () => {
        const { id, version } = someProject();
        save(library, (writer) =>
          setProjectState(writer, id, version, {
            stage: chance.pick(['declared', 'draft', 'preReviewSplit']),
            declaredOn: chance.pick([null, '2026-09-01', '2026-10-01']) as never,
            dueOn: chance.pick([null, '2026-09-08', '2026-10-15']) as never,
          }),
        );
      },
      () => {
        // Undone after the list was read inside the transaction.
        expect(() =>
          library.write('李样例', (writer) => {
            insertProject(writer, inventedContent(chance, 1 as UnitId));
            listProjects(writer, ALL_PROJECTS, BY_CODE, { page: 0, pageSize: 50 });
          }),
        ).toThrow('audit');
      },
    ];
    for (let round = 0; round < 150; round += 1) {
      chance.pick(changes)();
      if (round % 10 === 0) expectListsToAgree(library);
    }
    expectListsToAgree(library);
  });

  it('also when a unit is renamed', () => {
    const library = filledLibrary(200);
    expectListsToAgree(library);
    const unit = getUnit(library.reader, 9 as UnitId);
    save(library, (writer) => updateUnit(writer, unit.id, unit.version, { ...unit, name: '阿尔法中心', aliases: [] }));
    expectListsToAgree(library);
    const { rows } = listProjects(
      library.reader,
      ALL_PROJECTS,
      { by: 'unitName', descending: false },
      { page: 0, pageSize: 1 },
    );
    expect(rows[0]?.unitName).toBe('阿尔法中心');
  });

  it('also when many are written at once', () => {
    const library = filledLibrary(10);
    expectListsToAgree(library);
    const chance = chanceFrom(3);
    save(library, (writer) => {
      for (let count = 0; count < 100; count += 1) insertProject(writer, inventedContent(chance, 1 as UnitId));
    });
    expectListsToAgree(library);
  });
});
