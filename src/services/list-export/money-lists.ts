import type { ParsedInput } from '../../contract/contract.ts';
import { STAGES } from '../../domain/glossary.ts';
import { FUNDING_STEPS, INCLUSION_STATES } from '../../domain/glossary-of-records.ts';
import { inclusionTitle } from '../../domain/inclusion-draft.ts';
import { sumShares } from '../../domain/money-ledger.ts';
import { listInclusionDrafts } from '../../storage/inclusion-drafts.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { choiceColumn, CODE, column, NAME, UNIT } from '../ledgers/columns.ts';
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
