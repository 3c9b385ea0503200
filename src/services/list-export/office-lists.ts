import type { ParsedInput } from '../../contract/contract.ts';
import type { DeadlineRow } from '../../contract/calls/deadline-calls.ts';
import { OPEN_LIGHTS } from '../../domain/deadline.ts';
import { DOCUMENT_KINDS, UNIT_KINDS } from '../../domain/glossary.ts';
import { DEADLINE_KINDS } from '../../domain/open-deadlines.ts';
import { listDocuments } from '../../storage/issued-documents.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { getUnit, listUnits } from '../../storage/units.ts';
import { localMoment } from '../audit/audit-filter.ts';
import { deadlinePage } from '../deadlines.ts';
import { documentView } from '../document-view.ts';
import { choiceColumn, CODE, column, NAME, UNIT } from '../ledgers/columns.ts';
import { unissuedOf } from '../papers/unissued-papers.ts';
import type { ServiceContext } from '../service-context.ts';
import type { ListView } from './list-view.ts';
import { filterInWords, pagedRows } from './list-view.ts';

/** 建设单位 as they are searched. */
export function unitList(reader: Reader, { query }: Pick<ParsedInput<'units.list'>, 'query'>): ListView {
  return {
    title: '建设单位',
    columns: [
      column('name', '单位名称', 'text', 32),
      choiceColumn('kind', '单位类别', UNIT_KINDS, 12),
      column('aliases', '曾用名和简称', 'text', 28),
      column('budgetCode', '预算编码', 'text', 14),
      column('note', '备注', 'text', 28),
      column('projectCount', '项目数', 'whole'),
    ],
    scope: filterInWords([['查找', query.trim()]]),
    ...pagedRows(
      (request) => listUnits(reader, { query, ...request }),
      ({ name, kind, aliases, budgetCode, note, projectCount }) => ({
        name,
        kind,
        aliases: aliases.join('、'),
        budgetCode,
        note,
        projectCount,
      }),
    ),
  };
}

function daysInWords({ light, workingDaysLeft }: Pick<DeadlineRow, 'light' | 'workingDaysLeft'>): string {
  if (workingDaysLeft === null || light === 'paused') return '';
  if (workingDaysLeft < 0) return `超期 ${String(-workingDaysLeft)} 个工作日`;
  return `还有 ${String(workingDaysLeft)} 个工作日`;
}

/** 办理期限 as they are filtered, the most urgent first. */
export function deadlineList(
  context: ServiceContext,
  { filter }: Pick<ParsedInput<'deadlines.list'>, 'filter'>,
): ListView {
  const { reader } = context;
  const { light, kind, unitId, query } = filter;
  return {
    title: '办理期限',
    columns: [
      choiceColumn('light', '状态', OPEN_LIGHTS),
      column('left', '剩余', 'text', 18),
      column('dueOn', '截止日期', 'date'),
      column('title', '事项', 'text', 32),
      column('ruleId', '条款', 'text', 8),
      { ...CODE, key: 'projectCode', label: '编号' },
      { ...NAME, key: 'projectName' },
      UNIT,
    ],
    scope: filterInWords([
      ['状态', light === null ? '' : OPEN_LIGHTS[light]],
      ['事项', kind === null ? '' : DEADLINE_KINDS[kind]],
      ['建设单位', unitId === null ? '' : getUnit(reader, unitId).name],
      ['查找', query.trim()],
    ]),
    ...pagedRows(
      (request) => deadlinePage(context, filter, request),
      ({ dueOn, title, ruleId, projectCode, projectName, unitName, ...row }) => ({
        light: row.light,
        left: daysInWords(row),
        dueOn,
        title,
        ruleId,
        projectCode,
        projectName,
        unitName,
      }),
    ),
  };
}

const PAPER_STATES = { valid: '有效', voided: '已作废' } as const;

/** 文书登记 as it is filtered, latest first. */
export function documentList(
  reader: Reader,
  { query, kind, year }: Pick<ParsedInput<'documents.list'>, 'query' | 'kind' | 'year'>,
): ListView {
  return {
    title: '文书登记',
    columns: [
      column('number', '文号', 'text', 26),
      choiceColumn('kind', '种类', DOCUMENT_KINDS, 18),
      choiceColumn('state', '状态', PAPER_STATES),
      column('title', '标题', 'text', 44),
      UNIT,
      column('issuedOn', '出具日期', 'date'),
      column('registeredBy', '登记人', 'text', 12),
      column('registeredAt', '登记时间', 'date', 20),
    ],
    scope: filterInWords([
      ['查找', query.trim()],
      ['种类', kind === null ? '' : DOCUMENT_KINDS[kind]],
      ['出具年份', year === null ? '' : `${String(year)} 年`],
    ]),
    ...pagedRows(
      (request) => listDocuments(reader, { query, kind, year, ...request }),
      (document) => {
        const { number, voided, title, unitName, issuedOn, registeredBy, registeredAt } = documentView(document);
        const state = voided === null ? 'valid' : 'voided';
        const registered = { registeredBy, registeredAt: localMoment(registeredAt) };
        return { number, kind: document.kind, state, title, unitName, issuedOn, ...registered };
      },
    ),
  };
}

/** The records of which no paper of a kind holds, as they are searched, the latest first. */
export function unissuedList(
  context: ServiceContext,
  { kind, query }: Pick<ParsedInput<'papers.unissuedOf'>, 'kind' | 'query'>,
): ListView {
  return {
    title: `待出具的${DOCUMENT_KINDS[kind]}`,
    columns: [
      CODE,
      NAME,
      column('meetings', '会议', 'text', 36),
      column('missing', '还缺', 'text', 36),
      UNIT,
      column('on', '记录日期', 'date'),
    ],
    scope: filterInWords([['查找', query.trim()]]),
    ...pagedRows(
      (request) => unissuedOf(context, { kind, query, ...request }),
      ({ code, name, meetings, missing, unitName, on }) => ({
        code,
        name,
        meetings: meetings.join('、'),
        missing: missing.join('、'),
        unitName,
        on,
      }),
    ),
  };
}
