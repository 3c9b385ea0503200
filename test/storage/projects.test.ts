import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/domain/dates.ts';
import type { ProjectId, UnitId } from '../../src/domain/ids.ts';
import type { ProjectContent } from '../../src/domain/project.ts';
import { parseMoney } from '../../src/domain/money.ts';
import type { Library } from '../../src/storage/library.ts';
import {
  findProject,
  getProject,
  insertProject,
  setProjectState,
  updateProjectContent,
} from '../../src/storage/projects.ts';
import { NotFound, StaleVersion } from '../../src/storage/record-errors.ts';
import { insertUnit } from '../../src/storage/units.ts';
import { sampleContent } from '../support/sample-content.ts';
import { SAMPLE_UNITS } from '../support/library/sample-units.ts';
import { save, temporaryLibrary } from '../support/library/temporary-library.ts';

function libraryWithUnits(): Library {
  const library = temporaryLibrary({ now: () => new Date('2026-09-28T00:00:00Z') });
  save(library, (writer) => SAMPLE_UNITS.slice(0, 2).map((fields) => insertUnit(writer, fields)));
  return library;
}

function register(library: Library, content: ProjectContent = sampleContent()) {
  return save(library, (writer) => insertProject(writer, content));
}

describe('a registered project', () => {
  it('is a draft with everything that was declared, in the order it was declared', () => {
    const library = libraryWithUnits();
    const content = sampleContent({
      contentItems: [3, 1, 2].map((digit) => ({ ...sampleContent().contentItems[0]!, name: `第${String(digit)}项` })),
      classified: true,
      connectsDataHub: false,
    });
    const { id, code, version } = register(library, content);
    expect({ code, version }).toEqual({ code: '2027-0001', version: 1 });
    expect(getProject(library.reader, id)).toEqual({
      id,
      code,
      version,
      stage: 'draft',
      unitName: '区委办公室',
      declaredAmount: parseMoney('360', '万元'),
      declaredOn: null,
      dueOn: null,
      updatedAt: '2026-09-28T00:00:00.000Z',
      content,
    });
  });

  it('gets the next code of its plan year, which stays when the year is changed', () => {
    const library = libraryWithUnits();
    const codes = [2027, 2027, 2028, 2027].map((planYear) => register(library, sampleContent({ planYear })).code);
    expect(codes).toEqual(['2027-0001', '2027-0002', '2028-0001', '2027-0003']);
    save(library, (writer) => updateProjectContent(writer, 1 as ProjectId, 1, sampleContent({ planYear: 2028 })));
    expect(getProject(library.reader, 1 as ProjectId).code).toBe('2027-0001');
    expect(register(library, sampleContent({ planYear: 2028 })).code).toBe('2028-0002');
  });

  it('that was undone leaves no gap in the codes', () => {
    const library = libraryWithUnits();
    expect(() => library.write('李样例', (writer) => insertProject(writer, sampleContent()))).toThrow('audit');
    expect(register(library).code).toBe('2027-0001');
  });

  it('counts on after 9999', () => {
    const library = libraryWithUnits();
    save(library, (writer) => writer.run('INSERT INTO project_code_series VALUES (2027, 9999)'));
    expect(register(library).code).toBe('2027-10000');
  });

  it('of an unknown unit is refused', () => {
    expect(() => register(temporaryLibrary())).toThrow(NotFound);
  });
});

describe('changing a project', () => {
  it('replaces its content whole and grows its version', () => {
    const library = libraryWithUnits();
    const { id } = register(library);
    const changed = sampleContent({
      unitId: 2 as UnitId,
      name: '改名的项目',
      fundShares: [
        { source: 'selfRaised', amount: parseMoney('20', '万元') },
        { source: 'generalBudget', amount: parseMoney('100', '万元') },
      ],
      goals: [],
      dataResources: [],
      papers: [],
    });
    expect(save(library, (writer) => updateProjectContent(writer, id, 1, changed))).toBe(2);
    expect(getProject(library.reader, id)).toMatchObject({ version: 2, unitName: '区政府办公室', content: changed });
  });

  it('from a stale form is refused and changes nothing', () => {
    const library = libraryWithUnits();
    const { id } = register(library);
    save(library, (writer) => updateProjectContent(writer, id, 1, sampleContent({ name: '先改' })));
    expect(() =>
      save(library, (writer) => updateProjectContent(writer, id, 1, sampleContent({ name: '后改' }))),
    ).toThrow(StaleVersion);
    expect(getProject(library.reader, id)).toMatchObject({ version: 2, content: { name: '先改' } });
  });

  it('that does not exist is refused', () => {
    const library = libraryWithUnits();
    expect(() => save(library, (writer) => updateProjectContent(writer, 9 as ProjectId, 1, sampleContent()))).toThrow(
      NotFound,
    );
    expect(findProject(library.reader, 9 as ProjectId)).toBeUndefined();
    expect(() => getProject(library.reader, 9 as ProjectId)).toThrow(NotFound);
  });

  it('keeps its stage and dates as its records demand', () => {
    const library = libraryWithUnits();
    const { id } = register(library);
    const state = { stage: 'declared', declaredOn: '2026-09-28' as IsoDate, dueOn: '2026-10-10' as IsoDate } as const;
    expect(save(library, (writer) => setProjectState(writer, id, 1, state))).toBe(2);
    expect(getProject(library.reader, id)).toMatchObject({ ...state, version: 2, content: sampleContent() });
    expect(() => save(library, (writer) => setProjectState(writer, id, 1, state))).toThrow(StaleVersion);
  });
});
