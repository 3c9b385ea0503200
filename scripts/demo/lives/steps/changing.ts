import type { IsoDate } from '../../../../src/domain/dates.ts';
import type { Agreement } from '../../../../src/domain/glossary-of-records.ts';
import type { FundShare } from '../../../../src/domain/project.ts';
import type { RecordFields } from '../../../../src/domain/records/record-kinds.ts';
import type { LifeStep } from '../life.ts';
import { flowOf, flowsOf, sumOfFlow } from '../life-money.ts';
import type { LifeProject } from '../life-project.ts';
import { recordKept } from './keep-record.ts';

interface ChangeOf {
  readonly receiptNumber: string;
  readonly kind: RecordFields<'changeApplication'>['changeKind'];
  readonly reason: string;
  readonly year: number;
  readonly after: readonly FundShare[];
  /** What the finance bureau and then the leading group say. */
  readonly agreement: Agreement;
  readonly days: {
    readonly applied: string;
    readonly office: string;
    readonly finance: string;
    readonly decided: string;
  };
}

function changeMoney({ put }: LifeProject, year: number, after: readonly FundShare[]): void {
  const flows = flowsOf(put, year);
  put.approved = (put.approved ?? 0) + sumOfFlow(flowOf(after)) - sumOfFlow(flows.issued);
  flows.arranged = flowOf(after);
  flows.issued = flowOf(after);
}

/** A change of an issued budget: application, the office's opinion, the finance bureau's, the leading group's decision. */
export function changeHandled(project: LifeProject, change: ChangeOf): LifeStep[] {
  const { receiptNumber, kind, reason, year, after, agreement, days } = change;
  const agreed = agreement === 'agree';
  return [
    recordKept(project, {
      on: days.applied,
      kind: 'changeApplication',
      paper: '项目变更申报函',
      fields: { appliedOn: days.applied as IsoDate, receiptNumber, changeKind: kind, reason, year, shares: after },
    }),
    recordKept(project, {
      on: days.office,
      kind: 'changeOfficeOpinion',
      fields: { givenOn: days.office as IsoDate, agreement: 'agree', opinion: '经核实情况属实，建议按程序报批。' },
    }),
    recordKept(project, {
      on: days.finance,
      kind: 'changeFinanceOpinion',
      fields: {
        givenOn: days.finance as IsoDate,
        agreement,
        opinion: agreed ? '同意调整，资金按变更后的金额执行。' : '年度资金已统筹安排，没有可以调增的财力。',
        documentNumber: `拱财函〔${days.finance.slice(0, 4)}〕${receiptNumber.replace(/\D+/g, '').slice(-2)}号`,
      },
    }),
    recordKept(project, {
      on: days.decided,
      kind: 'changeDecision',
      fields: {
        decidedOn: days.decided as IsoDate,
        agreement,
        minutes: `拱数领办纪要〔${days.decided.slice(0, 4)}〕变${receiptNumber.replace(/\D+/g, '').slice(-2)}号`,
      },
      putIn: (changed) => {
        if (agreed) changeMoney(changed, year, after);
      },
    }),
  ];
}
