import { fen, formatYuan } from '../domain/money.ts';
import { latestOf, recordById } from '../domain/records/project-file.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** A project is archived when it is evaluated and its contracts are paid. */
export const archivedWhenSettled: Rule<'file' | 'ledger'> = {
  id: 'P33',
  title: '归档前已评价、已付清',
  article: OFFICE_POLICY,
  sentence: '项目归档前应当完成绩效评价，合同款应当付清',
  kind: 'warn',
  check({ file, ledger }) {
    const unpaid = ledger.contracts.flatMap(({ contractId, contracted, paid }) => {
      if (paid >= contracted) return [];
      const number = recordById(file, 'contract', contractId)?.fields.contractNumber ?? '';
      return [`合同 ${number} 尚有 ${formatYuan(fen(contracted - paid))} 元未支付`];
    });
    const open = [...(latestOf(file, 'evaluation') ? [] : ['没有登记绩效评价']), ...unpaid];
    if (open.length === 0) return pass;
    return fail(`${open.join('；')}。`, '请先办理，或说明归档的理由。');
  },
};
