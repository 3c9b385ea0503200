import { isFiscal } from '../domain/glossary.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** The project is a unit's of the district and at least partly paid with fiscal money (the type is listed by its own type). */
export const projectWithinScope: Rule<'content' | 'unitKind'> = {
  id: 'R01',
  title: '项目属于本办法范围',
  article: '一',
  sentence: '本办法所称信息化项目是指区属各单位、各街道及其下属单位全部或部分使用各级财政资金投资建设的信息化项目',
  kind: 'block',
  check({ content, unitKind }) {
    if (unitKind === 'outside') {
      return fail(
        '建设单位不是区属单位、街道或其下属单位。',
        '请核对建设单位；确属本区的，在“建设单位”中改正单位类别。',
      );
    }
    const fiscal = content.fundShares.some((share) => isFiscal(share.source) && share.amount > 0);
    return fiscal
      ? pass
      : fail('资金来源中没有财政资金。', '请填写至少一项金额大于 0 的财政资金来源；全部自筹的项目不属本办法范围。');
  },
};
