import { CONSTRUCTION_TYPES } from '../domain/glossary.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, pass } from './rule.ts';

/** A unit that asks for money to run its systems has handed in records of how it runs them. */
export const operationRecordsOnFile: Rule<'content' | 'unitOperationRecords'> = {
  id: 'R31',
  title: '运维安全保障记录作为运维经费依据',
  article: '六（一）',
  sentence: '项目运维安全保障记录作为项目绩效评估和下一年运维经费依据',
  kind: 'warn',
  check({ content: { constructionType }, unitOperationRecords }) {
    if (constructionType !== 'operate' && constructionType !== 'maintain') {
      return notApplicable(`建设类型为“${CONSTRUCTION_TYPES[constructionType]}”，不申请运维经费。`);
    }
    if (unitOperationRecords() > 0) return pass;
    return fail(
      '项目建设单位没有报送过运维安全保障记录。',
      '请由建设单位报送运维安全保障记录，在相应项目登记；或说明安排运维经费的依据。',
    );
  },
};
