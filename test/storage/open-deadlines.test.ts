import { describe, expect, it } from 'vitest';
import type { OpenLight } from '../../src/domain/deadline.ts';
import { lightOf, OPEN_LIGHTS, soonUntil } from '../../src/domain/deadline.ts';
import { isoDate } from '../../src/domain/dates.ts';
import { keysOf } from '../../src/domain/glossary.ts';
import type { ProjectId, UnitId } from '../../src/domain/ids.ts';
import type { DeadlineKind, OpenDeadline } from '../../src/domain/open-deadlines.ts';
import { bundledCalendar } from '../../src/services/bundled-calendar.ts';
import type { Library } from '../../src/storage/library.ts';
import type { DeadlineFilter } from '../../src/storage/open-deadlines.ts';
import { ALL_DEADLINES, listOpenDeadlines } from '../../src/storage/open-deadlines.ts';
import { writeDeadlines } from '../../src/storage/project-caches.ts';
import { findProjectsByText } from '../../src/storage/project-search.ts';
import { getProject, updateProjectContent } from '../../src/storage/projects.ts';
import { fillLibrary } from '../support/library/large-library.ts';
import { save, temporaryLibrary } from '../support/library/temporary-library.ts';

const TODAY = isoDate('2026-09-28');
const DAYS = { today: TODAY, soon: soonUntil(TODAY, bundledCalendar) };

function deadline(kind: DeadlineKind, due: string | null, paused = false): OpenDeadline {
  const count = { due: due === null ? null : isoDate(due), paused };
  return { kind, recordId: null, about: '', count } as unknown as OpenDeadline;
}

/** A library of invented projects with deadlines of every light. */
function filledLibrary(): Library {
  const library = temporaryLibrary();
  fillLibrary(library, 200);
  save(library, (writer) => {
    writeDeadlines(writer, 3 as ProjectId, [deadline('preReview', null, true), deadline('supplement', '2026-09-28')]);
    writeDeadlines(writer, 4 as ProjectId, [deadline('preReview', '2026-09-28')]);
    writeDeadlines(writer, 5 as ProjectId, [deadline('preReview', '2026-09-30'), deadline('change', null, true)]);
    writeDeadlines(writer, 6 as ProjectId, [deadline('leadingGroup', '2026-10-08'), deadline('change', '2026-10-01')]);
  });
  return library;
}

interface Row {
  readonly id: number;
  readonly projectId: ProjectId;
  readonly unitId: UnitId;
  readonly kind: DeadlineKind;
  readonly due: string | null;
  readonly paused: 0 | 1;
}

/** What the list has to hold, found row by row. */
function expected({ reader }: Library, { light, kind, unitId, query }: DeadlineFilter) {
  const found = query === '' ? null : findProjectsByText(reader, query);
  const rows = reader
    .all<Row>(
      `SELECT d.id, d.project_id AS projectId, p.unit_id AS unitId, d.kind, d.due_on AS due, d.paused
       FROM open_deadline d JOIN project p ON p.id = d.project_id`,
    )
    .filter((row) => kind === null || row.kind === kind)
    .filter((row) => unitId === null || row.unitId === unitId)
    .filter((row) => found === null || found.includes(row.projectId))
    .map((row) => {
      const due = row.due === null ? null : isoDate(row.due);
      return { ...row, light: lightOf({ due, paused: row.paused === 1 }, DAYS.today, DAYS.soon) };
    });
  const place = (row: Row) => (row.paused === 1 ? 'x' : (row.due ?? 'y'));
  const shown = rows
    .filter((row) => light === null || row.light === light)
    .toSorted((a, b) => (place(a) === place(b) ? a.id - b.id : place(a) < place(b) ? -1 : 1));
  const lights = keysOf(OPEN_LIGHTS).map((each) => [each, rows.filter((row) => row.light === each).length] as const);
  return {
    rows: shown.map(({ projectId, kind: of, due }) => ({ projectId, kind: of, dueOn: due })),
    lights: Object.fromEntries(lights) as Record<OpenLight, number>,
  };
}

function listed({ reader }: Library, filter: DeadlineFilter, page = { page: 0, pageSize: 1000 }) {
  const { rows, lights } = listOpenDeadlines(reader, filter, DAYS, page);
  return { rows: rows.map(({ projectId, kind, dueOn }) => ({ projectId, kind, dueOn })), lights };
}

const FILTERS: readonly Partial<DeadlineFilter>[] = [
  {},
  { kind: 'preReview' },
  { kind: 'monitoring' },
  { unitId: 2 as UnitId },
  { unitId: 3 as UnitId, kind: 'monitoring' },
  { query: '平台' },
  { query: 'pt' },
  { query: '平台', kind: 'monitoring', unitId: 5 as UnitId },
  { query: '没有这样的项目' },
  { query: '　' },
];

describe('the list of all deadlines', () => {
  it('with any filters lists what passes, the nearest first, and counts it by light', () => {
    const library = filledLibrary();
    expect(Object.values(listed(library, ALL_DEADLINES).lights)).not.toContain(0);
    for (const light of [null, ...keysOf(OPEN_LIGHTS)]) {
      for (const filter of FILTERS) {
        const whole = { ...ALL_DEADLINES, ...filter, light };
        expect(listed(library, whole), JSON.stringify(whole)).toEqual(expected(library, whole));
      }
    }
  });

  it('comes page by page, each row once', () => {
    const library = filledLibrary();
    const whole = listed(library, ALL_DEADLINES).rows;
    const pages = [0, 1, 2].map((page) => listed(library, ALL_DEADLINES, { page, pageSize: 20 }).rows);
    expect(pages.flat()).toEqual(whole.slice(0, 60));
    const { open } = library.reader.get<{ open: number }>('SELECT count(*) AS open FROM open_deadline') ?? {};
    expect(open).toBe(whole.length);
  });

  it('names project, unit and what is due', () => {
    const { reader } = filledLibrary();
    const { rows } = listOpenDeadlines(reader, { ...ALL_DEADLINES, light: 'paused' }, DAYS, { page: 0, pageSize: 1 });
    const { code, content, unitName } = getProject(reader, 3 as ProjectId);
    expect(rows).toEqual([
      {
        projectId: 3,
        projectCode: code,
        projectName: content.name,
        unitName,
        kind: 'preReview',
        recordId: null,
        title: '出具预审意见书',
        dueOn: null,
        paused: true,
      },
    ]);
  });

  it('follows a project that goes to another unit', () => {
    const library = filledLibrary();
    const project = getProject(library.reader, 4 as ProjectId);
    const unitId = (project.content.unitId === 1 ? 2 : 1) as UnitId;
    save(library, (writer) => {
      updateProjectContent(writer, project.id, project.version, { ...project.content, unitId });
    });
    const { rows } = listed(library, { ...ALL_DEADLINES, unitId });
    expect(rows).toContainEqual({ projectId: 4, kind: 'preReview', dueOn: '2026-09-28' });
  });

  it('loses deadlines that are met, also from its counts', () => {
    const library = filledLibrary();
    save(library, (writer) => {
      writeDeadlines(writer, 3 as ProjectId, []);
      writeDeadlines(writer, 5 as ProjectId, [deadline('preReview', '2026-12-01')]);
    });
    expect(listed(library, ALL_DEADLINES)).toEqual(expected(library, ALL_DEADLINES));
    expect(library.reader.all('SELECT kind, day, deadlines FROM open_deadline_tally ORDER BY kind, day')).toEqual(
      library.reader.all(
        'SELECT kind, day, count(*) AS deadlines FROM open_deadline GROUP BY kind, day ORDER BY kind, day',
      ),
    );
  });
});
