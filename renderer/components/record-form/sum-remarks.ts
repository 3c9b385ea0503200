import type { Fen } from '../../../src/domain/money.ts';
import { fen } from '../../../src/domain/money.ts';
import type { MoneyLedger } from '../../../src/domain/money-ledger.ts';
import { sumShares } from '../../../src/domain/money-ledger.ts';
import type { RecordKind } from '../../../src/domain/records/record-kinds.ts';
import { percentOf } from '../../text/percent.ts';
import { yuan } from '../yuan.ts';
import type { ColumnSums } from './column-sums.ts';
import type { RecordFormFacts } from './record-form-facts.ts';

/** What a sum of a table says beside what the file knows; `differs` where the two should agree and do not. */
export interface SumRemark {
  readonly text: string;
  readonly differs: boolean;
}

function beside(what: string, sum: Fen, known: Fen | null, knownAs: string): SumRemark[] {
  if (known === null) return [];
  if (sum === known) return [{ text: `${what}与${knownAs}一致`, differs: false }];
  const difference = yuan(fen(Math.abs(sum - known)));
  return [{ text: `${what}比${knownAs}（${yuan(known)}）${sum > known ? '多' : '少'} ${difference}`, differs: true }];
}

function reductionRemark(declared: Fen, reviewed: Fen): SumRemark {
  if (reviewed > declared) return { text: `审定比申报多 ${yuan(fen(reviewed - declared))}`, differs: true };
  const reduced = fen(declared - reviewed);
  return { text: `核减 ${yuan(reduced)}，核减率 ${percentOf(reduced, declared)}`, differs: false };
}

type Remarks = (sums: ColumnSums, ledger: MoneyLedger, year: number) => SumRemark[];

const besideApproved: Remarks = ({ amount = null }, { approved }) =>
  amount === null ? [] : beside('合计', amount, approved, '入库金额');

const REMARKS: Readonly<Partial<Record<RecordKind, Remarks>>> = {
  reviewConclusion: ({ declared = null, reviewed = null }, ledger) =>
    declared === null || reviewed === null
      ? []
      : [reductionRemark(declared, reviewed), ...beside('申报合计', declared, ledger.declared, '申报金额')],
  tenderRequirements: ({ reviewed = null, tendered = null }, ledger) =>
    reviewed === null || tendered === null
      ? []
      : [
          ...beside('招标需求合计', tendered, reviewed, '本表审定合计'),
          ...beside('审定合计', reviewed, ledger.reviewed, '审查结论的审定金额'),
        ],
  changeApplication: ({ amount = null }, ledger, year) => {
    const issued = ledger.years.find((each) => each.year === year)?.issued ?? [];
    return amount === null || issued.length === 0
      ? []
      : beside('变更后资金', amount, sumShares(issued), '该年度已下达资金');
  },
  fundingRequest: besideApproved,
  fundingArrangement: besideApproved,
  budgetIssue: besideApproved,
};

/** What the sums of a record's table come to; `year` is the one that the form is about. */
export function sumRemarks({ kind, file }: RecordFormFacts, sums: ColumnSums, year: number): SumRemark[] {
  return REMARKS[kind]?.(sums, file.ledger, year) ?? [];
}
