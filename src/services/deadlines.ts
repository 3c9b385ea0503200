import { CallError } from '../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatcher.ts';
import { lightOf, soonUntil } from '../domain/deadline.ts';
import { DEADLINE_RULES, openDeadlines } from '../domain/open-deadlines.ts';
import { workingDaysBetween } from '../domain/working-days.ts';
import type { DeadlineFilter, LightDays } from '../storage/open-deadlines.ts';
import { listOpenDeadlines } from '../storage/open-deadlines.ts';
import type { PageRequest } from '../storage/page.ts';
import { deadlineView } from './deadline-view.ts';
import { openCase } from './records/case.ts';
import type { ServiceContext } from './service-context.ts';

/** Today, and until which last day a deadline is 临近 today. */
function lightDays({ today, calendar }: Pick<ServiceContext, 'today' | 'calendar'>): LightDays {
  return { today: today(), soon: soonUntil(today(), calendar) };
}

/** How many deadlines there are: each has one light. */
function countLights(lights: HandlerOutput<'deadlines.list'>['lights']): number {
  return Object.values(lights).reduce((sum, count) => sum + count, 0);
}

/** A page of the list with the lights of today, and how many pass the filter. */
export function deadlinePage(
  context: ServiceContext,
  filter: DeadlineFilter,
  page: PageRequest,
): Omit<HandlerOutput<'deadlines.list'>, 'today'> {
  const { reader, calendar } = context;
  const days = lightDays(context);
  const { rows, lights } = listOpenDeadlines(reader, filter, days, page);
  return {
    rows: rows.map(({ paused, ...row }) => ({
      ...row,
      ruleId: DEADLINE_RULES[row.kind],
      light: lightOf({ due: row.dueOn, paused }, days.today, days.soon),
      workingDaysLeft: row.dueOn === null ? null : workingDaysBetween(days.today, row.dueOn, calendar),
    })),
    total: filter.light === null ? countLights(lights) : lights[filter.light],
    lights,
  };
}

function list(
  context: ServiceContext,
  { filter, page, pageSize }: ParsedInput<'deadlines.list'>,
): HandlerOutput<'deadlines.list'> {
  return { today: context.today(), ...deadlinePage(context, filter, { page, pageSize }) };
}

function explain(
  context: ServiceContext,
  { projectId, kind, recordId }: ParsedInput<'deadlines.explain'>,
): HandlerOutput<'deadlines.explain'> {
  const { reader, calendar, policy, today } = context;
  const { file } = openCase(reader, projectId);
  const deadlines = openDeadlines({ file, policy: policy.policy, calendar });
  const deadline = deadlines.find((each) => each.kind === kind && each.recordId === recordId);
  if (!deadline) throw new CallError('notFound', '这个期限已经办结，请刷新列表。');
  return { deadline: deadlineView(deadline, today(), calendar) };
}

/** The use cases of the one list of all deadlines. */
export function deadlineHandlers(context: ServiceContext) {
  return {
    'deadlines.list': (input) => list(context, input),
    'deadlines.explain': (input) => explain(context, input),
  } satisfies Handlers<'deadlines.list' | 'deadlines.explain'>;
}
