import { describe, expect, it } from 'vitest';
import type { UnitId } from '../../src/domain/ids.ts';
import { checkLibrary } from '../../src/storage/check-library.ts';
import type { Library } from '../../src/storage/library.ts';
import { ALL_PROJECTS, listProjects } from '../../src/storage/project-list.ts';
import { getProject, insertProject, updateProjectContent } from '../../src/storage/projects.ts';
import { matchExpression, pairs, soundsOf, triples } from '../../src/storage/search-terms.ts';
import { getUnit, insertUnit, updateUnit } from '../../src/storage/units.ts';
import { sampleContent } from '../support/sample-content.ts';
import { findSearchFaults } from '../support/library/find-search-faults.ts';
import { save, temporaryLibrary } from '../support/library/temporary-library.ts';

const NAMES = [
  '智慧城管一体化平台升级',
  '区级视频共享平台扩容（二期）',
  '长庆街道养老服务管理系统新建',
  'OA协同办公系统5G专网改造',
  '网络安全态势感知运维',
];

function libraryOf(names: readonly string[]): Library {
  const library = temporaryLibrary();
  save(library, (writer) => {
    insertUnit(writer, { name: '区城管局', aliases: [], kind: 'bureau', budgetCode: null, note: '' });
    for (const name of names) insertProject(writer, sampleContent({ unitId: 1 as UnitId, name }));
  });
  return library;
}

function found(library: Library, query: string): string[] {
  const page = { page: 0, pageSize: 50 };
  return listProjects(library.reader, { ...ALL_PROJECTS, query }, { by: 'code', descending: false }, page).rows.map(
    ({ name }) => name,
  );
}

describe('a search finds projects', () => {
  it.each<[string, string, readonly number[]]>([
    ['two characters', '平台', [0, 1]],
    ['three', '一体化', [0]],
    ['six', '网络安全态势', [4]],
    ['one character, wherever it stands', '运', [4]],
    ['the last character', '维', [4]],
    ['two words in any order', '扩容 共享', [1]],
    ['across brackets', '扩容二期', [1]],
    ['with brackets and spaces', '扩容 （二期）', [1]],
    ['initials', 'zhcg', [0]],
    ['initials of a part', 'tspt', []],
    ['initials inside', 'wlaq', [4]],
    ['full pinyin', 'zhihuichengguan', [0]],
    ['full pinyin, not yet typed to the end', 'zhihuichengg', [0]],
    ['a name read by its sense: 长庆 is changqing', 'changqing', [2]],
    ['Latin letters of either case and width', 'ｏａ协同', [3]],
    ['digits and letters', '5g', [3]],
    ['the code', '2027-0003', [2]],
    ['the unit', '城管局', [0, 1, 2, 3, 4]],
    ['the initials of the unit', 'qcgj', [0, 1, 2, 3, 4]],
    ['characters that stand apart', '智城', []],
    ['pairs that are there but not together', '平台一体', []],
    ['nothing but signs', '——', [0, 1, 2, 3, 4]],
  ])('by %s: “%s”', (_what, query, indexes) => {
    expect(found(libraryOf(NAMES), query)).toEqual(indexes.map((index) => NAMES[index]));
  });

  it.each([
    '"',
    "'",
    '平台"',
    '* OR',
    'NEAR(平台)',
    'name:平台',
    '平台 AND',
    '(((',
    '𠮷野家',
    '\u0000',
    '-平台',
    '^平',
  ])('whatever is typed: %j does not fail', (query) => {
    expect(() => found(libraryOf(NAMES), query)).not.toThrow();
  });

  it('with rare characters beyond the basic plane', () => {
    expect(found(libraryOf(['𠮷野家餐饮监管', '普通项目']), '𠮷野')).toEqual(['𠮷野家餐饮监管']);
  });
});

describe('the index follows', () => {
  it('a renamed project, a moved project and a renamed unit', () => {
    const library = libraryOf(NAMES);
    const [first] = listProjects(
      library.reader,
      ALL_PROJECTS,
      { by: 'code', descending: false },
      { page: 0, pageSize: 1 },
    ).rows;
    const other = save(library, (writer) =>
      insertUnit(writer, { name: '区医保局', aliases: [], kind: 'bureau', budgetCode: null, note: '' }),
    );
    const { content, version } = getProject(library.reader, first!.id);
    const moved = { ...content, name: '医保稽核系统', unitId: other.id };
    save(library, (writer) => updateProjectContent(writer, first!.id, version, moved));
    expect(found(library, '城管一体')).toEqual([]);
    expect(found(library, '医保')).toEqual(['医保稽核系统']);

    const unit = getUnit(library.reader, 1 as UnitId);
    save(library, (writer) => updateUnit(writer, unit.id, unit.version, { ...unit, name: '区综合执法局' }));
    expect(found(library, '城管局')).toEqual([]);
    expect(found(library, 'zonghezhifa')).toEqual(NAMES.slice(1));
    expect(findSearchFaults(library.reader)).toEqual([]);
    expect(checkLibrary(library.reader)).toEqual([]);
  });
});

describe('search terms', () => {
  it('are pairs, with the last character alone', () => {
    expect(pairs('智慧 城管')).toBe('智慧 慧城 城管 管');
    expect(pairs('')).toBe('');
    expect(pairs('（一）')).toBe('一');
  });

  it('of pinyin are triples', () => {
    expect(triples('zhihui')).toBe('zhi hih ihu hui');
    expect(triples('zh')).toBe('');
  });

  it('sound as they are read', () => {
    expect(soundsOf('长庆街道OA')).toEqual({ full: 'changqingjiedaooa', initials: 'cqjdoa' });
    expect(soundsOf('绿化').full).toBe('lvhua');
  });

  it('become an expression of quoted terms alone', () => {
    expect(matchExpression('智慧城管')).toBe('"智慧 慧城 城管"');
    expect(matchExpression('zhcg')).toBe('("zh hc cg" OR pinyin : "zhc hcg")');
    expect(matchExpression('"; DROP TABLE')).not.toContain(';');
    expect(matchExpression(' —— ')).toBeNull();
  });
});
