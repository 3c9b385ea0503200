import type { RecordId } from './ids.ts';
import type { ProjectFile, ProjectRecord } from './records/project-file.ts';
import { recordsOf } from './records/project-file.ts';

type Records = Pick<ProjectFile, 'records'>;

/** What follows the application of a change, in the order of 办法四（三）. */
export const CHANGE_STEPS = ['changeOfficeOpinion', 'changeFinanceOpinion', 'changeDecision'] as const;
export type ChangeStep = (typeof CHANGE_STEPS)[number];

/** The record of a step that was kept for an application. */
export function changeStepOf<Step extends ChangeStep>(
  file: Records,
  application: RecordId,
  step: Step,
): ProjectRecord<Step> | undefined {
  return recordsOf(file, step).find(({ fields }) => fields.application === application);
}

/** The step that an application waits for; null once the leading group decided. */
export function nextChangeStep(file: Records, application: RecordId): ChangeStep | null {
  return CHANGE_STEPS.find((step) => !changeStepOf(file, application, step)) ?? null;
}
