import type { HandlerOutput } from '../../contract/contract.ts';
import { FUND_SOURCES, keysOf } from '../../domain/glossary.ts';
import type { Fen } from '../../domain/money.ts';
import { fen, formatYuan, sumFen } from '../../domain/money.ts';
import { shareOf, sumShares } from '../../domain/money-ledger.ts';
import type { FundingFlow } from '../../domain/year-funding.ts';
import type { YearSum } from '../../storage/year-funding.ts';
import type { YearFundingRow } from './year-funding-rows.ts';

type Page = HandlerOutput<'yearFunding.get'>;

const FLOWS = { requested: '申请', arranged: '安排', issued: '下达' } as const;

type FlowSum = Readonly<Record<keyof typeof FLOWS, Fen>>;

function flowSum(of: (flow: keyof FundingFlow) => Fen): FlowSum {
  return { requested: of('requested'), arranged: of('arranged'), issued: of('issued') };
}

function totalOf(rows: readonly YearFundingRow[]): FlowSum & { approved: Fen } {
  return {
    ...flowSum((flow) => sumFen(rows.map(({ thisYear }) => sumShares(thisYear[flow])))),
    approved: sumFen(rows.map(({ approved }) => approved ?? fen(0))),
  };
}

/** The year's money by source, by unit and together, added up over the projects' rows. */
export function sumsOfRows(rows: readonly YearFundingRow[]): Pick<Page, 'bySource' | 'byUnit' | 'total'> {
  const bySource = keysOf(FUND_SOURCES)
    .map((source) => ({
      source,
      ...flowSum((flow) => sumFen(rows.map(({ thisYear }) => shareOf(thisYear[flow], source)))),
    }))
    .filter(({ requested, arranged, issued }) => requested + arranged + issued > 0);
  const units = Map.groupBy(rows, ({ unitId }) => unitId);
  const byUnit = Array.from(units, ([unitId, own]) => ({
    unitId,
    unitName: own[0]?.unitName ?? '',
    projects: own.length,
    ...totalOf(own),
  }));
  return { bySource, byUnit, total: totalOf(rows) };
}

function difference(where: string, one: Fen, other: Fen): string[] {
  if (one === other) return [];
  const by = formatYuan(fen(Math.abs(one - other)));
  return [`${where}：资料库汇总 ${formatYuan(one)} 元，各项目记录合计 ${formatYuan(other)} 元，相差 ${by} 元。`];
}

/** Compares unit by unit and source by source what the library's sums say with what the projects' records say. */
function sumMismatches(rows: readonly YearFundingRow[], sums: readonly YearSum[]): string[] {
  const units = new Map([...sums, ...rows].map(({ unitId, unitName }) => [unitId, unitName]));
  return [...units].flatMap(([unitId, unitName]) => {
    const own = rows.filter((row) => row.unitId === unitId);
    return keysOf(FUND_SOURCES).flatMap((source) => {
      const sum = sums.find((each) => each.unitId === unitId && each.source === source);
      return keysOf(FLOWS).flatMap((flow) => {
        const ofRecords = sumFen(own.map(({ thisYear }) => shareOf(thisYear[flow], source)));
        return difference(`${unitName}${FUND_SOURCES[source]}${FLOWS[flow]}`, sum?.[flow] ?? fen(0), ofRecords);
      });
    });
  });
}

function rowMismatches(row: YearFundingRow): string[] {
  const { code, name, approved, thisYear, otherYears, cachedApproved, cachedArranged, remaining } = row;
  const where = `${code} ${name}`;
  const arranged = sumFen([sumShares(thisYear.arranged), sumShares(otherYears.arranged)]);
  return [
    ...difference(`${where}入库金额`, cachedApproved ?? fen(0), approved ?? fen(0)),
    ...difference(`${where}各年安排`, cachedArranged ?? fen(0), arranged),
    ...(remaining !== null && remaining < 0
      ? [`${where}：各年安排超过入库金额 ${formatYuan(fen(-remaining))} 元。`]
      : []),
  ];
}

/** Wherever the two ways to compute the year's money differ; empty when all is right. */
export function yearMismatches(rows: readonly YearFundingRow[], sums: readonly YearSum[]): string[] {
  return [...sumMismatches(rows, sums), ...rows.flatMap(rowMismatches)];
}
