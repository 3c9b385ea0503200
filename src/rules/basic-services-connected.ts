import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** Nothing goes live without the basic services; no law excepts from them. */
export const basicServicesConnected: Rule<'record', 'goLive'> = {
  id: 'R29',
  title: '上线前与基础服务完成对接',
  article: '五（六）',
  sentence: '项目上线前需与基础服务完成对接，未完成的单位一律不得上线使用',
  kind: 'block',
  check({ record: { fields } }) {
    if (fields.basicServices) return pass;
    return fail('尚未与基础服务完成对接。', '请完成对接并核实后，勾选“与基础服务完成对接”。');
  },
};
