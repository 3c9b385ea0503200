import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** What R04 rests on (办法二（三）). */
export const SECURITY_SENTENCE = '信息化项目的信息安全保障系统应当与信息化项目同步规划、同步建设、同步运行';

/** The security system is built and run together with the project. */
export const securityKeptInStep: Rule<'record', 'implementationStart' | 'goLive' | 'operationRecord'> = {
  id: 'R04',
  title: '信息安全保障系统同步建设、同步运行',
  article: '二（三）',
  sentence: SECURITY_SENTENCE,
  kind: 'warn',
  check({ record: { kind, fields } }) {
    if (fields.securityInStep) return pass;
    const what = kind === 'implementationStart' ? '同步建设' : '同步运行';
    return fail(`未确认信息安全保障系统与项目${what}。`, '请核实后勾选，或说明情况和补救安排。');
  },
};
