import { CallError } from '../contract/call-error.ts';
import type { CallContext } from '../contract/call-context.ts';
import type { HandlerOutput, ParsedInput } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatcher.ts';
import { DOCUMENT_KINDS } from '../domain/glossary.ts';
import { sumFen, sumOfKnown } from '../domain/money.ts';
import type { FundingSummaryFacts } from '../documents/funding-summary/funding-summary-facts.ts';
import {
  FUNDING_SUMMARY_TEMPLATE_VERSION,
  writeFundingSummary,
} from '../documents/funding-summary/write-funding-summary.ts';
import { answerRules } from '../rules/answer-rules.ts';
import { appendAudit } from '../storage/audit.ts';
import { listPlanYears } from '../storage/funding-projects.ts';
import { insertDocument, listDocuments } from '../storage/issued-documents.ts';
import { listBudgetYears } from '../storage/year-funding.ts';
import { documentView } from './document-view.ts';
import { listSummaryMoney } from './funding-summary-money.ts';
import { DECLARED_STAGES, projectsOfScope, SCOPE_LABELS } from './funding-scope.ts';
import { fundingSummaryRow } from './funding-summary-row.ts';
import { paperFileName } from './paper-file-name.ts';
import { preparePaperPlace, paperPath, writeRegisteredPaper } from './paper-folder.ts';
import type { ServiceContext } from './service-context.ts';
import { refuseFuture } from './service-context.ts';

/** The projects of a year and scope, with their money of that year. */
function readYear({ reader }: ServiceContext, { planYear, scope }: ParsedInput<'funding.check'>) {
  const projects = projectsOfScope(reader, planYear, scope);
  const ids = projects.map(({ id }) => id);
  return { projects, money: listSummaryMoney(reader, ids, planYear) };
}

function checked({ projects, money }: ReturnType<typeof readYear>): HandlerOutput<'funding.check'> {
  const rows = projects.map(({ id, code, content, unitName, declaredAmount }) => {
    const answers = answerRules('exportFundingSummary', { content });
    const own = money.get(id);
    return {
      projectId: id,
      code,
      name: content.name,
      unitId: content.unitId,
      unitName,
      rank: own?.rank ?? null,
      declaredAmount,
      reviewedAmount: own?.reviewed ?? null,
      arrangedAmount: own?.arranged ?? null,
      goalsComplete: answers.every(({ outcome }) => outcome !== 'block'),
      answers,
    };
  });
  return {
    rows,
    totalAmount: sumFen(rows.map((row) => row.declaredAmount)),
    totalReviewed: sumOfKnown(rows.map((row) => row.reviewedAmount)),
    totalArranged: sumOfKnown(rows.map((row) => row.arrangedAmount)),
  };
}

function refuseIncomplete({ rows }: HandlerOutput<'funding.check'>): void {
  if (rows.length === 0) throw new CallError('conflict', '该年度没有符合口径的项目，没有可以汇总的内容。');
  const blocked = rows.filter((row) => !row.goalsComplete);
  if (blocked.length === 0) return;
  const details = blocked.map(({ code, name, answers }) => ({
    where: `${code} ${name}`,
    what: answers.map(({ title, finding, remedy }) => `${title}：${finding}${remedy}`).join(''),
  }));
  throw new CallError(
    'ruleBlocked',
    `有 ${String(blocked.length)} 个项目绩效目标不齐备，不能导出（R07，办法四（一））。`,
    details,
  );
}

/** How often the year's summary was exported before; every export is a paper of its own. */
function countEditions({ reader }: ServiceContext, title: string): number {
  return listDocuments(reader, { kind: 'fundingSummary', query: title, year: null, page: 0, pageSize: 1 }).total;
}

async function exportSummary(
  context: ServiceContext,
  input: ParsedInput<'funding.exportSummary'>,
  call: CallContext,
): Promise<HandlerOutput<'funding.exportSummary'>> {
  const { reader, settings, today, write } = context;
  const { planYear, scope, issuedOn } = input;
  refuseFuture(issuedOn, '编制日期', today());
  const read = readYear(context, input);
  refuseIncomplete(checked(read));
  const { projects, money } = read;
  const rows = projects.map((project) => fundingSummaryRow(reader, project, money));
  const { officeName, papersFolder } = settings();
  const facts: FundingSummaryFacts = { planYear, issuedOn, officeName, scopeLabel: SCOPE_LABELS[scope], rows };
  const title = `${String(planYear)}年度${DOCUMENT_KINDS.fundingSummary}`;
  const edition = countEditions(context, title) + 1;
  const baseName = paperFileName([title, issuedOn, `第${String(edition)}次导出`], 'xlsx');
  const fileName = `${DOCUMENT_KINDS.fundingSummary}/${String(planYear)}/${baseName}`;
  const path = paperPath(papersFolder, fileName);
  preparePaperPlace(path);
  const bytes = await writeFundingSummary(facts, {
    onRow: (done, total) => call.reportProgress({ done, total, label: '正在写入汇总表' }),
    isCancelled: () => call.signal.aborted,
  });
  if (call.signal.aborted) throw new CallError('cancelled', '已取消导出，没有生成文件。');
  const totalAmount = sumFen(rows.map((row) => row.amounts.declared));
  const document = write((writer) => {
    const registered = insertDocument(writer, {
      kind: 'fundingSummary',
      number: null,
      title,
      issuedOn,
      projectId: null,
      declarationId: null,
      recordId: null,
      replacesId: null,
      fileName,
      bytes,
      templateVersion: FUNDING_SUMMARY_TEMPLATE_VERSION,
      facts,
    });
    appendAudit(writer, {
      action: 'funding.exportSummary',
      summary: `导出${title}（${String(rows.length)} 个项目）`,
      subject: { kind: 'document', id: registered.id, label: title },
      remark: SCOPE_LABELS[scope],
      after: { rows: rows.length, totalAmount, sha256: registered.sha256 },
    });
    return registered;
  });
  writeRegisteredPaper(path, bytes, `《${title}》`);
  return { document: documentView(document), rows: rows.length, totalAmount };
}

/** The year's 信息化项目资金汇总表 for the finance bureau (办法四（三）). */
export function fundingHandlers(context: ServiceContext) {
  return {
    'funding.planYears': () => {
      const includedYears = listBudgetYears(context.reader);
      const years = new Set([...listPlanYears(context.reader, DECLARED_STAGES), ...includedYears]);
      return { planYears: [...years].toSorted((a, b) => b - a), includedYears };
    },
    'funding.check': (input) => checked(readYear(context, input)),
    'funding.exportSummary': (input, call) => exportSummary(context, input, call),
  } satisfies Handlers<'funding.planYears' | 'funding.check' | 'funding.exportSummary'>;
}
