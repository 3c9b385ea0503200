import { recordsOf } from '../domain/records/project-file.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** What R18 rests on (办法四（三）). */
export const CHANGE_SENTENCE =
  '年度信息化项目资金预算一经下达，原则上不予调整。确需调整的，项目建设单位提出项目变更申报，领导小组办公室受理并提出初步意见，经征求区财政局意见，报领导小组审定';

/** A change alters a budget that is issued; until then the figures themselves are still worked on. */
export const changeAfterIssue: Rule<'file'> = {
  id: 'R18',
  title: '预算下达后方可申报变更',
  article: '四（三）',
  sentence: CHANGE_SENTENCE,
  kind: 'block',
  check({ file }) {
    if (recordsOf(file, 'budgetIssue').length > 0) return pass;
    return fail('该项目的年度预算尚未下达。', '预算下达前需要调整的，在相应环节直接办理；下达后再申报变更。');
  },
};
