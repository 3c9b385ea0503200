import { CallError } from '../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatcher.ts';
import type { IsoDate } from '../domain/dates.ts';
import { addDays } from '../domain/dates.ts';
import { deadlineState } from '../domain/deadline.ts';
import { DEADLINE_RULES, openDeadlines } from '../domain/open-deadlines.ts';
import { countWorkingDays } from '../domain/working-days.ts';
import type { DeadlineRow } from '../storage/open-deadlines.ts';
import { listOpenDeadlines } from '../storage/open-deadlines.ts';
import { deadlineView } from './deadline-view.ts';
import { openCase } from './records/case.ts';
import type { ServiceContext } from './service-context.ts';

/** A deadline is pressing from two working days before its last day (办公室规定). */
const PRESSING_WORKING_DAYS = 2;
/** Longer than any run of holidays, for a year whose notice is not loaded. */
const PRESSING_CALENDAR_DAYS = 4;

/** A row of the cached list with its light as of today. */
export function deadlineRow(
  { paused, ...row }: DeadlineRow,
  { calendar, today }: Pick<ServiceContext, 'calendar' | 'today'>,
): HandlerOutput<'deadlines.list'>['rows'][number] {
  const state = deadlineState({ due: row.dueOn, paused }, today(), null, calendar);
  return { ...row, ruleId: DEADLINE_RULES[row.kind], ...state };
}

function pressingUntil({ calendar, today }: ServiceContext): IsoDate {
  return countWorkingDays(today(), PRESSING_WORKING_DAYS, calendar).due ?? addDays(today(), PRESSING_CALENDAR_DAYS);
}

function explain(
  context: ServiceContext,
  { projectId, kind, recordId }: ParsedInput<'deadlines.explain'>,
): HandlerOutput<'deadlines.explain'> {
  const { reader, calendar, policy, today } = context;
  const { file, stage } = openCase(reader, projectId);
  const deadlines = openDeadlines({ file, policy: policy.policy, calendar }, stage);
  const deadline = deadlines.find((each) => each.kind === kind && each.recordId === recordId);
  if (!deadline) throw new CallError('notFound', '这个期限已经办结，请刷新列表。');
  return { deadline: deadlineView(deadline, today(), calendar) };
}

/** The use cases of the one list of all deadlines. */
export function deadlineHandlers(context: ServiceContext) {
  const { reader } = context;
  return {
    'deadlines.list': ({ kind, pressing, page, pageSize }) => {
      const dueUntil = pressing ? pressingUntil(context) : null;
      const { rows, total } = listOpenDeadlines(reader, { kind, dueUntil }, { page, pageSize });
      return { rows: rows.map((row) => deadlineRow(row, context)), total };
    },
    'deadlines.explain': (input) => explain(context, input),
  } satisfies Handlers<'deadlines.list' | 'deadlines.explain'>;
}
