import type { Rule } from './rule.ts';
import { fail, notApplicable, pass } from './rule.ts';

/** What R02 rests on (办法二（二）). */
export const CONNECTION_SENTENCE =
  '项目建设单位建设管理的信息化项目（包括已有的、在建的及新建的），除确有法律法规明确要保密的外，必须与区数据中枢、公共基础支撑平台对接，并提供政务资源目录';

/** A system goes live connected to hub and platform and with its catalogue, unless a law demands secrecy. */
export const liveSystemConnected: Rule<'record', 'goLive'> = {
  id: 'R02',
  title: '上线时已对接数据中枢和公共基础支撑平台，提供资源目录',
  article: '二（二）',
  sentence: CONNECTION_SENTENCE,
  kind: 'block',
  check({ record: { fields } }) {
    const basis = fields.secrecyBasis.trim();
    if (basis !== '') return notApplicable(`依据“${basis}”保密，不予对接。`);
    const faults = [
      ...(fields.dataHub ? [] : ['尚未与区数据中枢对接']),
      ...(fields.supportPlatform ? [] : ['尚未与公共基础支撑平台对接']),
      ...(fields.catalogue ? [] : ['尚未提供政务资源目录']),
    ];
    if (faults.length === 0) return pass;
    return fail(`${faults.join('；')}。`, '请完成对接、提供目录，核实后勾选；确有法律法规明确要保密的，写明依据条款。');
  },
};
