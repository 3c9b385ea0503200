import { nextChangeStep } from '../domain/change-course.ts';
import { recordsOf } from '../domain/records/project-file.ts';
import { RECORDS } from '../domain/records/record-kinds.ts';
import { CHANGE_SENTENCE } from './change-after-issue.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** An opinion or decision on a change is begun only when an application waits for it. */
export const changeAwaited: Rule<'kind' | 'file'> = {
  id: 'R18',
  title: '有待办理的变更申报',
  article: '四（三）',
  sentence: CHANGE_SENTENCE,
  kind: 'block',
  check({ kind, file }) {
    const awaited = recordsOf(file, 'changeApplication').map(({ id }) => nextChangeStep(file, id));
    if (awaited.some((step) => step === kind)) return pass;
    const open = awaited.findLast((step) => step !== null);
    return fail(
      `没有等待“${RECORDS[kind].label}”的变更申报。`,
      open ? `请先办理“${RECORDS[open].label}”。` : `请先办理“${RECORDS.changeApplication.label}”。`,
    );
  },
};
