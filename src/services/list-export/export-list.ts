import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { Handlers } from '../../contract/dispatcher.ts';
import { formatChineseDate } from '../../domain/dates.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import type { LedgerTable } from '../../documents/ledger/ledger-table.ts';
import type { ServiceContext } from '../service-context.ts';
import { importList, packageList } from './history-lists.ts';
import { expertList, specialtyList } from './expert-lists.ts';
import type { ListView } from './list-view.ts';
import { candidateList, meetingList } from './meeting-lists.ts';
import { inclusionList, rankingList, yearFundingList } from './money-lists.ts';
import type { OpenedFiles } from './opened-lists.ts';
import { exchangeItemList, importRowList } from './opened-lists.ts';
import { deadlineList, documentList, unissuedList, unitList } from './office-lists.ts';
import { awaitingList, projectList } from './project-lists.ts';
import { whileUnchanged } from './save-export.ts';
import { saveTable } from './save-table.ts';

/** A sheet has 1,048,576 rows. */
const MOST_ROWS = 1_000_000;

/** What was searched for may be a person's number: neither file nor audit repeats it. */
function openMasked(context: ServiceContext, opened: OpenedFiles, input: ParsedInput<'lists.export'>): ListView {
  const view = openList(context, opened, input);
  return { ...view, scope: maskDigits(view.scope) };
}

function openList(context: ServiceContext, opened: OpenedFiles, { list }: ParsedInput<'lists.export'>): ListView {
  const { reader } = context;
  switch (list.of) {
    case 'projects':
      return projectList(reader, list);
    case 'awaitingPreReview':
      return awaitingList(reader);
    case 'units':
      return unitList(reader, list);
    case 'deadlines':
      return deadlineList(context, list);
    case 'documents':
      return documentList(reader, list);
    case 'unissuedPapers':
      return unissuedList(context, list);
    case 'inclusionDrafts':
      return inclusionList(reader);
    case 'inclusionRanking':
      return rankingList(reader, list);
    case 'yearFunding':
      return yearFundingList(reader, list);
    case 'meetings':
      return meetingList(reader, list);
    case 'candidates':
      return candidateList(context, list);
    case 'experts':
      return expertList(context, list);
    case 'specialties':
      return specialtyList(reader);
    case 'imports':
      return importList(reader);
    case 'importRows':
      return importRowList(context, opened, list);
    case 'exchange':
      return packageList(reader);
    case 'exchangeItems':
      return exchangeItemList(opened, list);
  }
}

function tableOf({ library, settings, today }: ServiceContext, view: ListView): LedgerTable {
  const { officeName } = settings();
  const { title, columns, scope, total, pieces } = view;
  const money = columns.some(({ kind }) => kind === 'money') ? '　　金额单位：万元' : '';
  const made = `导出单位：${officeName}　　导出日期：${formatChineseDate(today())}　　共 ${String(total)} 行`;
  function* rows() {
    for (const values of whileUnchanged(library, pieces)) yield { values };
  }
  return {
    title,
    subtitle: `${made}　　范围：${scope}${money}`,
    author: officeName,
    createdOn: today(),
    columns,
    rows: rows(),
    total,
    sums: null,
    sumsAreOfAll: true,
    groups: [],
  };
}

/** Writes a list exactly as its screen shows it: the same filter, columns and order, to the file that was named. */
export async function exportList(
  context: ServiceContext,
  opened: OpenedFiles,
  input: ParsedInput<'lists.export'>,
  call: CallContext,
): Promise<HandlerOutput<'lists.export'>> {
  const { target, format, list } = input;
  const path = context.pathOf(target);
  const view = openMasked(context, opened, input);
  if (view.total > MOST_ROWS) throw new CallError('conflict', '行数太多，一个工作簿放不下，请缩小范围后分次导出。');
  return saveTable(
    context,
    {
      path,
      table: tableOf(context, view),
      format,
      action: 'lists.export',
      remark: view.scope,
      after: { list: list.of },
    },
    call,
  );
}

/** The use case of taking a list along as a file. */
export function listExportHandlers(context: ServiceContext, opened: OpenedFiles) {
  return {
    'lists.export': (input, call) => exportList(context, opened, input, call),
  } satisfies Handlers<'lists.export'>;
}
