import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { formatChineseDate } from '../../domain/dates.ts';
import { CONSTRUCTION_TYPES, STAGES } from '../../domain/glossary.ts';
import {
  FUNDING_STEPS,
  INCLUSION_DECISIONS,
  INCLUSION_STATES,
  REVIEW_CONCLUSIONS,
} from '../../domain/glossary-of-records.ts';
import { inclusionTitle } from '../../domain/inclusion-draft.ts';
import type { Fen } from '../../domain/money.ts';
import { formatExactWanYuan } from '../../domain/money.ts';
import { sumShares } from '../../domain/money-ledger.ts';
import { listInclusionDrafts } from '../../storage/inclusion-drafts.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { choiceColumn, CODE, column, NAME, UNIT } from '../ledgers/columns.ts';
import { inclusionPage } from '../inclusion/inclusion-page.ts';
import { yearFundingRows } from '../year-funding/year-funding-rows.ts';
import type { ListView } from './list-view.ts';
import { wholeRows } from './list-view.ts';

/** The drafts with what their projects come to, the latest first. */
export function inclusionList(reader: Reader): ListView {
  return {
    title: '入库草案',
    columns: [
      column('draft', '草案', 'text', 32),
      choiceColumn('state', '状态', INCLUSION_STATES),
      column('projects', '项目', 'whole'),
      column('declared', '申报', 'money'),
      column('reviewed', '审定', 'money'),
      column('reduced', '核减', 'money'),
      column('amount', '建议', 'money'),
      column('envelope', '资金盘子', 'money'),
      column('submittedOn', '最近提交', 'date'),
      column('submittedVersions', '提交版次', 'whole'),
    ],
    scope: '全部；按年度和批次排列',
    ...wholeRows(
      listInclusionDrafts(reader).map((draft) => {
        const { state, projects, declared, reviewed, reduced, amount, envelope, submittedOn, submittedVersions } =
          draft;
        const sums = { declared, reviewed, reduced, amount, envelope };
        return { draft: inclusionTitle(draft), state, projects, ...sums, submittedOn, submittedVersions };
      }),
    ),
  };
}

type RankedEntry = HandlerOutput<'inclusion.get'>['entries'][number];

/** `同意入库 100 万元；2027年3月1日 纪要〔2027〕3号`, or where the project stands while nothing is decided. */
function decidedInWords({ decided, awaitsDecision, stage }: RankedEntry): string {
  if (decided === null) return awaitsDecision ? '等待研究' : STAGES[stage];
  const { decision, amount, minutes, decidedOn, note } = decided;
  const money = amount === null ? '' : ` ${formatExactWanYuan(amount)} 万元`;
  const found = [formatChineseDate(decidedOn), minutes, note].filter((part) => part !== '').join(' ');
  return `${INCLUSION_DECISIONS[decision]}${money}；${found}`;
}

const PLACES = { within: '盘子以内', beyond: '盘子以外' } as const;

/** The ranked projects of a draft with what they come to one after the other, and what was decided about each. */
export function rankingList(reader: Reader, { id }: ParsedInput<'inclusion.get'>): ListView {
  const page = inclusionPage(reader, id);
  const { state, envelope, entries } = page;
  const isDecided = state !== 'draft';
  return {
    title: `${inclusionTitle(page)}排序`,
    columns: [
      column('rank', '排序', 'whole'),
      CODE,
      NAME,
      UNIT,
      choiceColumn('constructionType', '建设类型', CONSTRUCTION_TYPES),
      choiceColumn('conclusion', '审查结论', REVIEW_CONCLUSIONS),
      column('declared', '申报', 'money'),
      column('reviewed', '审定', 'money'),
      column('reduced', '核减', 'money'),
      column('amount', '建议', 'money'),
      column('cumulated', '累计', 'money'),
      choiceColumn('place', '资金盘子', PLACES),
      column('reason', '排序理由', 'text', 36),
      ...(isDecided ? [column('decided', '领导小组决定', 'text', 40)] : []),
    ],
    scope: `${INCLUSION_STATES[state]}；资金盘子 ${formatExactWanYuan(envelope)} 万元；按排序`,
    ...wholeRows(
      entries.map((entry) => {
        const { rank, code, name, unitName, constructionType, conclusion, declared, reviewed, amount } = entry;
        const reduced = reviewed === null ? null : (Math.max(0, declared - reviewed) as Fen);
        return {
          rank,
          code,
          name,
          unitName,
          constructionType,
          conclusion,
          declared,
          reviewed,
          reduced,
          amount,
          cumulated: entry.cumulated,
          place: entry.withinEnvelope ? 'within' : 'beyond',
          reason: entry.reason,
          ...(isDecided ? { decided: decidedInWords(entry) } : {}),
        };
      }),
    ),
  };
}

/** Every project of a budget year with its money, unit by unit as on screen. */
export function yearFundingList(reader: Reader, { year }: ParsedInput<'yearFunding.get'>): ListView {
  const rows = yearFundingRows(reader, year);
  const units = Map.groupBy(rows, ({ unitId }) => unitId);
  return {
    title: '年度资金',
    columns: [
      column('rank', '排序', 'whole'),
      CODE,
      NAME,
      UNIT,
      column('approved', '入库金额', 'money'),
      column('otherYears', '其他年度安排', 'money'),
      column('requested', '本年申请', 'money'),
      column('arranged', '本年安排', 'money'),
      column('issued', '本年下达', 'money'),
      column('remaining', '未安排余额', 'money'),
      column('state', '状态', 'text', 14),
    ],
    scope: `${String(year)} 预算年度；按建设单位排列`,
    ...wholeRows(
      [...units.values()].flat().map((row) => {
        const { rank, code, name, unitName, approved, thisYear, otherYears, remaining, stage, next } = row;
        return {
          rank,
          code,
          name,
          unitName,
          approved,
          otherYears: sumShares(otherYears.arranged),
          requested: sumShares(thisYear.requested),
          arranged: sumShares(thisYear.arranged),
          issued: sumShares(thisYear.issued),
          remaining,
          state: next === null ? STAGES[stage] : `待${FUNDING_STEPS[next]}`,
        };
      }),
    ),
  };
}
