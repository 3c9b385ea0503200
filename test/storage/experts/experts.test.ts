import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ExpertFields } from '../../../src/domain/experts/expert.ts';
import type { ExpertId, SpecialtyId } from '../../../src/domain/ids.ts';
import { listAlikeExperts } from '../../../src/storage/experts/alike-experts.ts';
import { readExperts } from '../../../src/storage/experts/expert-row.ts';
import { changeExpertState, getExpert, insertExpert, updateExpert } from '../../../src/storage/experts/experts.ts';
import { listStateChanges } from '../../../src/storage/experts/state-changes.ts';
import { AlreadyTaken, NotFound, StaleVersion } from '../../../src/storage/record-errors.ts';
import { inventedExpert, inventedIdentityNumber } from '../../support/experts/invented-experts.ts';
import { save, temporaryLibrary } from '../../support/library/temporary-library.ts';

const FULL: ExpertFields = inventedExpert(1, {
  name: '王敏',
  specialties: [8, 2] as SpecialtyId[],
  interests: [
    { kind: 'formerEmployer', organisation: '区城管局', reason: '2020 年离职' },
    { kind: 'kin', organisation: '示例软件公司', reason: '' },
  ],
  leaves: [{ from: isoDate('2026-10-01'), until: isoDate('2026-10-08'), reason: '出国' }],
  note: '备注',
});

describe('an expert', () => {
  it('is kept as it was written, everything in its order, as 待审核 with the reason', () => {
    const library = temporaryLibrary();
    const { id } = save(library, (writer) => insertExpert(writer, FULL, '登记'));
    expect(getExpert(library.reader, id)).toEqual({ ...FULL, id, state: 'pending', version: 1 });
    expect(listStateChanges(library.reader, id)).toMatchObject([
      { from: null, to: 'pending', reason: '登记', actor: '李样例' },
    ]);
  });

  it('is changed by its version; a stale one is refused, and children are replaced', () => {
    const library = temporaryLibrary();
    const { id } = save(library, (writer) => insertExpert(writer, FULL, '登记'));
    const changed: ExpertFields = { ...FULL, employer: '示例二院', specialties: [3] as SpecialtyId[], interests: [] };
    save(library, (writer) => updateExpert(writer, id, 1, changed));
    expect(getExpert(library.reader, id)).toEqual({ ...changed, id, state: 'pending', version: 2 });
    expect(() => save(library, (writer) => updateExpert(writer, id, 1, FULL))).toThrow(StaleVersion);
    expect(() => save(library, (writer) => updateExpert(writer, 99 as ExpertId, 1, FULL))).toThrow(NotFound);
  });

  it('goes from state to state with every reason kept, and is never erased', () => {
    const library = temporaryLibrary();
    const { id } = save(library, (writer) => insertExpert(writer, FULL, '登记'));
    save(library, (writer) => changeExpertState(writer, id, 1, 'active', '材料齐全'));
    save(library, (writer) => changeExpertState(writer, id, 2, 'suspended', '长期出国'));
    expect(listStateChanges(library.reader, id).map(({ from, to, reason }) => [from, to, reason])).toEqual([
      ['active', 'suspended', '长期出国'],
      ['pending', 'active', '材料齐全'],
      [null, 'pending', '登记'],
    ]);
    expect(() => save(library, (writer) => changeExpertState(writer, id, 2, 'active', '回国'))).toThrow(StaleVersion);
    expect(() => save(library, (writer) => writer.run('DELETE FROM expert'))).toThrow('never erased');
    expect(() => save(library, (writer) => writer.run("UPDATE expert_state_change SET reason = 'x'"))).toThrow('never');
  });

  it('with the number of another is refused, naming the other but not the number', () => {
    const library = temporaryLibrary();
    const [first, second] = save(library, (writer) => [
      insertExpert(writer, FULL, '登记'),
      insertExpert(writer, inventedExpert(2), '登记'),
    ]);
    const taking = { ...inventedExpert(3), number: FULL.number };
    const refused = () => save(library, (writer) => insertExpert(writer, taking, '登记'));
    expect(refused).toThrow(AlreadyTaken);
    expect(refused).toThrow('这个身份证号已登记在“王敏”（示例第1研究院，待审核）名下');
    expect(refused).not.toThrow(FULL.number!);
    expect(() => save(library, (writer) => updateExpert(writer, second.id, 1, taking))).toThrow(AlreadyTaken);
    save(library, (writer) => changeExpertState(writer, first.id, 1, 'deleted', '登记有误'));
    expect(refused).toThrow('请筛选“已删除”后恢复');
    save(library, (writer) => updateExpert(writer, first.id, 2, { ...FULL, title: '教授' }));
  });

  it('is compared with others of its name only', () => {
    const library = temporaryLibrary();
    const someone = (changes: Partial<ExpertFields>) => inventedExpert(0, { number: null, phone: '', ...changes });
    const ids = save(library, (writer) =>
      [
        someone({ name: '王 敏', employer: '示例大学' }),
        someone({ name: '王敏', employer: '' }),
        someone({ name: '王敏', employer: '示例设计院' }),
        someone({ name: '王明', employer: '示例大学' }),
        someone({ name: '王敏', employer: '示例大学', number: inventedIdentityNumber(5) }),
      ].map((fields) => insertExpert(writer, fields, '登记').id),
    );
    const written = someone({ name: '王敏', employer: '示例大学' });
    const found = listAlikeExperts(library.reader, written, null);
    expect(found.map(({ id, shared }) => [id, shared])).toEqual([
      [ids[0], ['姓名', '工作单位']],
      [ids[1], ['姓名']],
      [ids[4], ['姓名', '工作单位']],
    ]);
    expect(listAlikeExperts(library.reader, written, ids[0]!).map(({ id }) => id)).toEqual([ids[1], ids[4]]);
  });

  it('is read together with many others, in the order that was asked for', () => {
    const library = temporaryLibrary();
    const ids = save(library, (writer) =>
      [3, 1, 2].map((index) => insertExpert(writer, inventedExpert(index), '登记').id),
    );
    const asked = [ids[2]!, 999 as ExpertId, ids[0]!];
    expect(readExperts(library.reader, asked)).toEqual([
      getExpert(library.reader, ids[2]!),
      getExpert(library.reader, ids[0]!),
    ]);
  });
});
