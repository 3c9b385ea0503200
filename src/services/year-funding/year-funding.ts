import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { Handlers } from '../../contract/dispatcher.ts';
import { FUNDING_STEPS } from '../../domain/glossary-of-records.ts';
import { sumFen } from '../../domain/money.ts';
import { sumShares } from '../../domain/money-ledger.ts';
import type { FundShare } from '../../domain/project.ts';
import type { RecordDraft } from '../../domain/records/record-kinds.ts';
import { appendAudit } from '../../storage/audit.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { listBudgetYears, sumYearMoney } from '../../storage/year-funding.ts';
import { addRecords, proposedAnswers } from '../records/add-records.ts';
import { reasonsRemark } from '../rule-gate.ts';
import type { ServiceContext } from '../service-context.ts';
import { refuseFuture } from '../service-context.ts';
import { yearFundingRows } from './year-funding-rows.ts';
import { sumsOfRows, yearMismatches } from './year-funding-sums.ts';

type StepInput = ParsedInput<'yearFunding.check'>;

function page(reader: Reader, year: number): HandlerOutput<'yearFunding.get'> {
  const rows = yearFundingRows(reader, year);
  return { rows, ...sumsOfRows(rows), mismatches: yearMismatches(rows, sumYearMoney(reader, year)) };
}

function draftOf({ step, year, on, documentNumber }: StepInput, shares: readonly FundShare[]): RecordDraft {
  switch (step) {
    case 'request':
      return { kind: 'fundingRequest', fields: { requestedOn: on, year, shares } };
    case 'arrange':
      return { kind: 'fundingArrangement', fields: { arrangedOn: on, year, shares } };
    case 'issue':
      return { kind: 'budgetIssue', fields: { issuedOn: on, year, documentNumber, shares } };
  }
}

function refuseDoubled({ projects }: StepInput): void {
  if (new Set(projects.map(({ projectId }) => projectId)).size === projects.length) return;
  throw new CallError('invalidInput', '同一个项目选了两次，请刷新后重新选择。');
}

/** Puts a step of the year's money on the files of the chosen projects: all of them, or none. */
function recordStep(
  context: ServiceContext,
  { reasons, ...input }: ParsedInput<'yearFunding.record'>,
): HandlerOutput<'yearFunding.record'> {
  const { step, year, on, documentNumber, projects } = input;
  refuseDoubled(input);
  refuseFuture(on, `${FUNDING_STEPS[step]}日期`, context.today());
  return context.write((writer) => {
    addRecords(
      context,
      writer,
      projects.map(({ projectId, version, shares }) => ({
        projectId,
        version,
        draft: draftOf(input, shares),
        reasons,
      })),
    );
    const amount = sumFen(projects.map(({ shares }) => sumShares(shares)));
    appendAudit(writer, {
      action: `yearFunding.${step}`,
      summary: `${String(year)} 年度${FUNDING_STEPS[step]}（${String(projects.length)} 个项目）`,
      subject: { kind: 'library', id: null, label: `${String(year)} 年度资金` },
      remark: reasonsRemark(reasons),
      after: { on, documentNumber, projects: projects.length, amount },
    });
    return { projects: projects.length, amount };
  });
}

/** The use cases of a budget year's money (办法四（三）). */
export function yearFundingHandlers(context: ServiceContext) {
  const { reader } = context;
  return {
    'yearFunding.years': () => ({ years: listBudgetYears(reader) }),
    'yearFunding.get': ({ year }) => page(reader, year),
    'yearFunding.check': (input) => ({
      projects: proposedAnswers(
        context,
        input.projects.map(({ projectId, shares }) => ({ projectId, draft: draftOf(input, shares) })),
      ),
    }),
    'yearFunding.record': (input) => recordStep(context, input),
  } satisfies Handlers<'yearFunding.years' | 'yearFunding.get' | 'yearFunding.check' | 'yearFunding.record'>;
}
