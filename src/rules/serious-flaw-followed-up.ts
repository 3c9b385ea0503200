import type { Rule } from './rule.ts';
import { fail, notApplicable } from './rule.ts';

/** What R32 rests on (办法六（一）). */
export const RECTIFICATION_SENTENCE =
  '区数据资源局定期对项目进行运维安全检查，对于发现存在重大安全漏洞或运维保障不到位的项目，督促项目建设单位立即实施整改';

/** A serious flaw is followed by an order to rectify it; the inspection reminds of it. */
export const seriousFlawFollowedUp: Rule<'record', 'inspection'> = {
  id: 'R32',
  title: '发现重大安全漏洞的应责令整改',
  article: '六（一）',
  sentence: RECTIFICATION_SENTENCE,
  kind: 'record',
  check({ record: { fields } }) {
    if (!fields.seriousFlaw) return notApplicable('没有发现重大安全漏洞或运维保障不到位。');
    return fail('检查发现重大安全漏洞或运维保障不到位。', '请督促建设单位立即整改，登记“责令整改”并写明期限。');
  },
};
