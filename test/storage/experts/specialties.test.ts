import { describe, expect, it } from 'vitest';
import type { SpecialtyId } from '../../../src/domain/ids.ts';
import { insertExpert } from '../../../src/storage/experts/experts.ts';
import {
  getSpecialty,
  insertSpecialty,
  listSpecialties,
  listSpecialtiesInUse,
  listSpecialtyIds,
  reorderSpecialties,
  updateSpecialty,
} from '../../../src/storage/experts/specialties.ts';
import { AlreadyTaken, StaleVersion } from '../../../src/storage/record-errors.ts';
import { inventedExpert } from '../../support/experts/invented-experts.ts';
import { save, temporaryLibrary } from '../../support/library/temporary-library.ts';

describe('the list of specialties', () => {
  it('comes with nine fields, each followed by its specialties', () => {
    const { reader } = temporaryLibrary();
    const rows = listSpecialties(reader);
    expect(rows.filter(({ parentId }) => parentId === null).map(({ name }) => name)).toEqual([
      '信息网络',
      '应用软件',
      '数据资源',
      '网络与信息安全',
      '基础设施',
      '人工智能',
      '造价与财务',
      '项目管理',
      '行业应用',
    ]);
    rows.forEach(({ parentId }, place) => {
      if (parentId !== null) expect([rows[place - 1]!.id, rows[place - 1]!.parentId]).toContain(parentId);
    });
  });

  it('grows at the end, is renamed, retired and put into another order', () => {
    const library = temporaryLibrary();
    const field = save(library, (writer) => insertSpecialty(writer, null, '量子信息'));
    const [key, computing] = save(library, (writer) =>
      ['量子密钥', '量子计算'].map((name) => insertSpecialty(writer, field.id, name)),
    );
    expect(listSpecialties(library.reader).slice(-3)).toMatchObject([
      { name: '量子信息', parentId: null },
      { name: '量子密钥', parentId: field.id },
      { name: '量子计算', parentId: field.id },
    ]);
    save(library, (writer) => updateSpecialty(writer, key!.id, 1, { name: '量子通信', retired: true }));
    expect(getSpecialty(library.reader, key!.id)).toMatchObject({ name: '量子通信', retired: true, version: 2 });
    expect(() =>
      save(library, (writer) => updateSpecialty(writer, key!.id, 1, { name: '量子通信', retired: false })),
    ).toThrow(StaleVersion);
    save(library, (writer) => reorderSpecialties(writer, [computing!.id, key!.id]));
    expect(listSpecialtyIds(library.reader, field.id)).toEqual([computing!.id, key!.id]);
  });

  it('has no name twice within a field, whatever its width and spaces', () => {
    const library = temporaryLibrary();
    expect(() => save(library, (writer) => insertSpecialty(writer, null, '应用 软件'))).toThrow(AlreadyTaken);
    expect(() => save(library, (writer) => insertSpecialty(writer, 1 as SpecialtyId, '网络工程'))).toThrow('网络工程');
    save(library, (writer) => insertSpecialty(writer, 5 as SpecialtyId, '网络工程'));
  });

  it('tells what uses each: experts, also of a field those below it, conditions of draws, and what is below', () => {
    const library = temporaryLibrary();
    save(library, (writer) => {
      insertExpert(writer, inventedExpert(0, { specialties: [2, 3] as SpecialtyId[] }), '登记');
      insertExpert(writer, inventedExpert(1, { specialties: [2] as SpecialtyId[] }), '登记');
    });
    const uses = new Map(
      listSpecialtiesInUse(library.reader).map((row) => [row.id as number, [row.experts, row.uses]]),
    );
    expect([uses.get(1), uses.get(2), uses.get(3), uses.get(4)]).toEqual([
      [2, 3],
      [2, 2],
      [1, 1],
      [0, 0],
    ]);
  });
});
