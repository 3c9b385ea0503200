import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/**
 * A system goes live with an explicit catalogue and connected to the data hub. 六（二） knows no exception; the one of
 * 二（二）, a law that demands secrecy, releases from the connection, not from the catalogue.
 */
export const catalogueAndHubReady: Rule<'record', 'goLive'> = {
  id: 'R33',
  title: '数据资源目录明确，接入区数据中枢',
  article: '六（二）',
  sentence:
    '项目建设过程必须明确数据资源目录，按照数据资源归集共享规范，无条件与区数据中枢对接，未接入区数据中枢的系统，不得上线运行',
  kind: 'block',
  check({ record: { fields } }) {
    const secret = fields.secrecyBasis.trim() !== '';
    const faults = [
      ...(fields.catalogue ? [] : ['数据资源目录尚未明确']),
      ...(fields.dataHub || secret ? [] : ['尚未接入区数据中枢']),
    ];
    if (faults.length === 0) return pass;
    return fail(
      `${faults.join('；')}。`,
      '请明确数据资源目录、接入区数据中枢，核实后勾选；确有法律法规明确要保密的，写明依据条款。',
    );
  },
};
