import type { ChangeStep } from '../domain/change-course.ts';
import { CHANGE_STEPS, changeStepOf, nextChangeStep } from '../domain/change-course.ts';
import { formatChineseDate } from '../domain/dates.ts';
import { recordById } from '../domain/records/project-file.ts';
import type { ProjectFile, ProjectRecord } from '../domain/records/project-file.ts';
import { RECORDS } from '../domain/records/record-kinds.ts';
import { CHANGE_SENTENCE } from './change-after-issue.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** What a step of a change follows on: the application, or the step before it. */
function stepBefore(
  file: ProjectFile,
  application: ProjectRecord<'changeApplication'>,
  step: ChangeStep,
): ProjectRecord<'changeApplication' | ChangeStep> {
  const before = CHANGE_STEPS[CHANGE_STEPS.indexOf(step) - 1];
  return (before && changeStepOf(file, application.id, before)) ?? application;
}

/** Application, the office's opinion, the finance bureau's, the leading group's decision: each once, in this order. */
export const changeInOrder: Rule<'record' | 'stepDate' | 'file', ChangeStep> = {
  id: 'R18',
  title: '变更依次经办公室、区财政局、领导小组办理',
  article: '四（三）',
  sentence: CHANGE_SENTENCE,
  kind: 'block',
  check({ record: { kind, fields }, stepDate, file }) {
    const application = recordById(file, 'changeApplication', fields.application);
    if (!application) return fail('没有选定该项目的变更申报。', '请选定要办理的变更申报。');
    const which = `${formatChineseDate(application.on)}的变更申报（收文编号 ${application.fields.receiptNumber}）`;
    const done = changeStepOf(file, application.id, kind);
    if (done) {
      return fail(
        `${which}已于 ${formatChineseDate(done.on)} 登记“${RECORDS[kind].label}”。`,
        '不重复登记；原记录有误的，请更正原记录。',
      );
    }
    const next = nextChangeStep(file, application.id);
    if (next !== null && next !== kind) {
      return fail(`${which}尚未登记“${RECORDS[next].label}”。`, `请先办理“${RECORDS[next].label}”。`);
    }
    const before = stepBefore(file, application, kind);
    if (before.on <= stepDate) return pass;
    return fail(
      `办理日期 ${formatChineseDate(stepDate)} 早于“${RECORDS[before.kind].label}”的日期 ${formatChineseDate(before.on)}。`,
      '请核对日期。',
    );
  },
};
