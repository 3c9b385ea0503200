import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { Handlers } from '../../contract/dispatcher.ts';
import { keysOf } from '../../domain/glossary.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { addDays, yearOf } from '../../domain/dates.ts';
import { formatDocumentNumber } from '../../domain/document-number.ts';
import type { ProjectId } from '../../domain/ids.ts';
import type { Fen } from '../../domain/money.ts';
import { sumFen, ZERO_FEN } from '../../domain/money.ts';
import type { RecordDraft, RecordKind } from '../../domain/records/record-kinds.ts';
import { blankFields } from '../../domain/records/record-kinds.ts';
import type { RuleAnswer } from '../../rules/answer-rules.ts';
import type { SamplePast } from './sample-past.ts';
import { BUILDING_DAYS, PAST_DAYS } from './sample-past.ts';
import { SAMPLE_FILLINGS } from './sample-records.ts';

/** The use cases that an earlier year's project goes through. */
export type PastHandlers = Handlers<
  | 'records.file'
  | 'records.prefill'
  | 'records.check'
  | 'records.add'
  | 'inclusion.candidates'
  | 'inclusion.save'
  | 'inclusion.submit'
  | 'inclusion.decide'
  | 'yearFunding.get'
  | 'yearFunding.record'
>;

/** Warnings get a reason that says what they are. */
export function sampleReasons(answers: readonly RuleAnswer[]) {
  const warnings = answers.filter(({ outcome }) => outcome === 'warn');
  return warnings.map(({ ruleId }) => ({ ruleId, reason: '示例资料：单位已书面说明情况。' }));
}

/** Throws CallError once the reviewer has stopped the filling. */
export function stopIfAborted({ signal }: CallContext): void {
  if (signal.aborted) throw new CallError('cancelled', '已停止生成示例资料。');
}

async function keep(
  handlers: PastHandlers,
  context: CallContext,
  projectId: ProjectId,
  { kind, on, budget }: { kind: RecordKind; on: IsoDate; budget: Fen },
): Promise<void> {
  const { fields: known } = await handlers['records.prefill']({ projectId, kind }, context);
  const before: Record<string, unknown> = { ...blankFields(kind), ...known };
  const filling = SAMPLE_FILLINGS[kind] as ((...input: unknown[]) => object) | undefined;
  const draft = { kind, fields: { ...before, ...filling?.(on, budget, before) } } as unknown as RecordDraft;
  const { version } = await handlers['records.file']({ projectId }, context);
  const { answers } = await handlers['records.check']({ projectId, draft, correctsId: null }, context);
  const reasons = sampleReasons(answers);
  await handlers['records.add']({ projectId, version, draft, reasons, attachmentIds: [] }, context);
}

const REVIEW = ['reviewMeeting', 'expertOpinions', 'reviewConclusion'] as const;
const AFTER_BUDGET = keysOf(BUILDING_DAYS);

/** The projects of an earlier year, all reviewed: from the draft to the issued budget. */
async function includeAndFund(
  handlers: PastHandlers,
  context: CallContext,
  year: number,
  today: IsoDate,
): Promise<void> {
  const ago = (step: keyof typeof PAST_DAYS) => addDays(today, -PAST_DAYS[step]);
  const { projects } = await handlers['inclusion.candidates']({ planYear: year }, context);
  const entries = projects.map(({ projectId, reviewed }, index) => ({
    projectId,
    rank: index + 1,
    reason: '民生急需，年度重点任务',
    amount: reviewed ?? ZERO_FEN,
  }));
  const envelope = sumFen(entries.map(({ amount }) => amount));
  const fields = { planYear: year, batch: 1, envelope, basis: '年度数字化转型工作要点', entries };
  const saved = await handlers['inclusion.save']({ id: null, version: null, fields }, context);
  const submission = { ...saved, submittedOn: ago('submitted'), reasons: [] };
  const { version } = await handlers['inclusion.submit'](submission, context);
  const decisions = entries.map(({ projectId, amount }) => ({
    projectId,
    decision: 'agree' as const,
    amount,
    note: '',
  }));
  const decidedOn = ago('decided');
  const minutes = formatDocumentNumber({ prefix: '样例纪要', year: yearOf(decidedOn), sequence: 1 });
  await handlers['inclusion.decide']({ id: saved.id, version, decidedOn, minutes, decisions, reasons: [] }, context);
  for (const step of ['request', 'arrange', 'issue'] as const) {
    const { rows } = await handlers['yearFunding.get']({ year }, context);
    const chosen = rows.map(({ projectId, version: seen, proposal }) => ({
      projectId,
      version: seen,
      shares: proposal,
    }));
    const on = ago(step);
    const documentNumber =
      step === 'issue' ? formatDocumentNumber({ prefix: '样例预算', year: yearOf(on), sequence: 1 }) : '';
    const reasons = [{ ruleId: 'R31', reason: '示例资料：运维记录另行报送。' }];
    const record = { year, step, on, documentNumber, projects: chosen, reasons };
    await handlers['yearFunding.record'](record, context);
  }
}

/** Walks projects of the year before, declared and qualified already, through what each has behind it. */
export async function walkSamplePasts(
  handlers: PastHandlers,
  context: CallContext,
  pasts: readonly { readonly id: ProjectId; readonly past: SamplePast }[],
  { year, today }: { year: number; today: IsoDate },
): Promise<void> {
  for (const { id } of pasts) {
    for (const kind of REVIEW) {
      stopIfAborted(context);
      await keep(handlers, context, id, { kind, on: addDays(today, -PAST_DAYS[kind]), budget: ZERO_FEN });
    }
  }
  await includeAndFund(handlers, context, year, today);
  for (const { id, past } of pasts) {
    const { ledger } = await handlers['records.file']({ projectId: id }, context);
    const last = AFTER_BUDGET.findIndex((kind) => kind === past.until);
    for (const kind of AFTER_BUDGET.slice(0, last + 1)) {
      if (past.without.includes(kind)) continue;
      stopIfAborted(context);
      const on = addDays(today, past.later - PAST_DAYS[kind]);
      await keep(handlers, context, id, { kind, on, budget: ledger.issued });
    }
  }
}
