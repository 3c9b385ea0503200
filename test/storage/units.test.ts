import { describe, expect, it } from 'vitest';
import type { UnitFields } from '../../src/domain/unit.ts';
import type { UnitId } from '../../src/domain/ids.ts';
import { insertProject } from '../../src/storage/projects.ts';
import { AlreadyTaken, NotFound, StaleVersion } from '../../src/storage/record-errors.ts';
import { countUnits, findUnitByName, getUnit, insertUnit, listUnits, updateUnit } from '../../src/storage/units.ts';
import { sampleContent } from '../support/sample-content.ts';
import { SAMPLE_UNITS } from '../support/library/sample-units.ts';
import { save, temporaryLibrary } from '../support/library/temporary-library.ts';

function unit(name: string, changes: Partial<UnitFields> = {}): UnitFields {
  return { name, aliases: [], kind: 'bureau', budgetCode: null, note: '', ...changes };
}

describe('a unit', () => {
  it('is kept as it was written, with its aliases in order', () => {
    const library = temporaryLibrary();
    const fields = unit('区城管局', { aliases: ['区综合行政执法局', '城管局'], budgetCode: '301', note: '备注' });
    const { id } = save(library, (writer) => insertUnit(writer, fields));
    expect(getUnit(library.reader, id)).toEqual({ ...fields, id, version: 1 });
  });

  it('is changed by its version; a stale one is refused', () => {
    const library = temporaryLibrary();
    const { id } = save(library, (writer) => insertUnit(writer, unit('区城管局', { aliases: ['城管局'] })));
    const changed = unit('区综合行政执法局', { aliases: ['区城管局'] });
    save(library, (writer) => updateUnit(writer, id, 1, changed));
    expect(getUnit(library.reader, id)).toEqual({ ...changed, id, version: 2 });
    expect(() => save(library, (writer) => updateUnit(writer, id, 1, changed))).toThrow(StaleVersion);
    expect(() => save(library, (writer) => updateUnit(writer, 99 as UnitId, 1, changed))).toThrow(NotFound);
  });

  it('is found by name or alias, whatever its width, case and spaces', () => {
    const library = temporaryLibrary();
    save(library, (writer) => insertUnit(writer, unit('区ＯＡ中心', { aliases: ['OA办'] })));
    for (const name of ['区OA中心', ' 区 oa 中心 ', 'ＯＡ办']) {
      expect(findUnitByName(library.reader, name)?.name).toBe('区ＯＡ中心');
    }
    expect(findUnitByName(library.reader, '区OA')).toBeUndefined();
  });

  it.each([
    ['the name of another', unit('区城管局')],
    ['the alias of another', unit('城管局')],
    ['an alias that is the name of another', unit('区执法局', { aliases: ['区 城管局'] })],
    ['an alias twice', unit('区执法局', { aliases: ['执法局', '执法局'] })],
    ['its own name as alias', unit('区执法局', { aliases: ['区执法局'] })],
  ])('is refused with %s', (_what, fields) => {
    const library = temporaryLibrary();
    save(library, (writer) => insertUnit(writer, unit('区城管局', { aliases: ['城管局'] })));
    expect(() => save(library, (writer) => insertUnit(writer, fields))).toThrow(AlreadyTaken);
    expect(countUnits(library.reader)).toBe(1);
  });
});

describe('the list of units', () => {
  it.each([
    ['', 46],
    ['街道', 18],
    ['城管', 1],
    ['cgj', 1],
    ['qcg', 1],
    ['chengguan', 1],
    ['changqing', 1],
    ['区 财政', 1],
    ['拱墅区财政局', 1],
    ['不存在', 0],
  ])('searched for “%s” has %d', (query, total) => {
    const library = temporaryLibrary();
    save(library, (writer) => {
      for (const fields of SAMPLE_UNITS) insertUnit(writer, fields);
    });
    expect(listUnits(library.reader, { query, page: 0, pageSize: 100 })).toMatchObject({ total });
  });

  it('goes by pinyin and pages, and counts the projects of each', () => {
    const library = temporaryLibrary();
    save(library, (writer) => {
      const [market] = ['区市场监管局', '区财政局', '区城管局'].map((name) => insertUnit(writer, unit(name)));
      insertProject(writer, sampleContent({ unitId: market!.id }));
      insertProject(writer, sampleContent({ unitId: market!.id }));
    });
    const rowsOf = (page: number) =>
      listUnits(library.reader, { query: '', page, pageSize: 2 }).rows.map((row) => [row.name, row.projectCount]);
    expect([...rowsOf(0), ...rowsOf(1)]).toEqual([
      ['区财政局', 0],
      ['区城管局', 0],
      ['区市场监管局', 2],
    ]);
  });
});
