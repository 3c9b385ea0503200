import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** Data is shared through the district's interfaces, never from system to system. */
export const sharingInterfaceConnected: Rule<'record', 'goLive'> = {
  id: 'R30',
  title: '上线前完成数据共享接口对接，系统间不直接对接',
  article: '五（六）',
  sentence: '项目上线前需完成数据共享接口对接，不得系统与系统间直接对接',
  kind: 'block',
  check({ record: { fields } }) {
    const faults = [
      ...(fields.sharingInterface ? [] : ['尚未完成数据共享接口对接']),
      ...(fields.noDirectLink ? [] : ['未确认无系统与系统间直接对接']),
    ];
    if (faults.length === 0) return pass;
    return fail(`${faults.join('；')}。`, '请完成数据共享接口对接，拆除系统间的直接对接，核实后勾选。');
  },
};
