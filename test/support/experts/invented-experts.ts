import type { ExpertFields } from '../../../src/domain/experts/expert.ts';
import type { ExpertState } from '../../../src/domain/experts/glossary-of-experts.ts';
import { inventedCreditCode, inventedIdentityNumber } from '../../../src/domain/experts/invented-numbers.ts';
import type { ExpertId, SpecialtyId } from '../../../src/domain/ids.ts';
import { changeExpertState, insertExpert } from '../../../src/storage/experts/experts.ts';
import type { Writer } from '../../../src/storage/reader-writer.ts';

export { inventedCreditCode, inventedIdentityNumber };

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const GIVEN = '明伟芳娜敏静丽强磊军洋勇艳杰涛超霞平刚桂';

function inventedName(index: number): string {
  const one = (characters: string, place: number) => characters.charAt(place % characters.length);
  return `${one(SURNAMES, index)}${one(GIVEN, Math.floor(index / 20))}${one(GIVEN, Math.floor(index / 400))}`;
}

/** An invented person, another one for each index; every tenth is an institution. */
export function inventedExpert(index: number, changes: Partial<ExpertFields> = {}): ExpertFields {
  const institution = index % 10 === 9;
  const name = inventedName(index);
  return {
    kind: institution ? 'institution' : 'person',
    name: institution ? `示例${name}信息咨询有限公司` : name,
    number: institution ? inventedCreditCode(index) : inventedIdentityNumber(index),
    employer: institution ? '' : `示例第${String(index % 200)}研究院`,
    title: institution ? '甲级资质' : '高级工程师',
    outside: index % 3 === 0,
    contactName: institution ? inventedName(index + 7) : '',
    phone: `0571-0${String(index).padStart(7, '0')}`,
    email: `expert${String(index)}@example.com`,
    bankHolder: name,
    bankName: '示例银行拱墅支行',
    bankAccount: `6200000${String(index).padStart(9, '0')}`,
    // The seeded list: field 1 has the specialties 2 to 4, field 5 has 6 to 9.
    specialties: [2 + (index % 3), 6 + (index % 4)] as SpecialtyId[],
    interests: [],
    leaves: [],
    note: '',
    ...changes,
  };
}

/** Registers that many invented experts from index 0 on, 正式 unless another state is asked for; answers their ids. */
export function insertInventedExperts(
  writer: Writer,
  count: number,
  changes: Partial<ExpertFields> = {},
  state: ExpertState = 'active',
): ExpertId[] {
  return Array.from({ length: count }, (_none, index) => {
    const { id, version } = insertExpert(writer, inventedExpert(index, changes), '登记');
    if (state !== 'pending') changeExpertState(writer, id, version, state, '审核通过');
    return id;
  });
}
