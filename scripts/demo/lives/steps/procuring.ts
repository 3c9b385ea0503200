import type { IsoDate } from '../../../../src/domain/dates.ts';
import type { FundSource } from '../../../../src/domain/glossary.ts';
import type { RecordId } from '../../../../src/domain/ids.ts';
import type { Fen } from '../../../../src/domain/money.ts';
import { fen } from '../../../../src/domain/money.ts';
import type { RecordFields } from '../../../../src/domain/records/record-kinds.ts';
import type { LifeStep } from '../life.ts';
import { flowsOf } from '../life-money.ts';
import type { LifeProject } from '../life-project.ts';
import { recordKept } from './keep-record.ts';
import { EXPERTS } from './panel.ts';

export const SUPPLIER = '样例信息技术有限公司';

/** What is tendered together. */
export interface Lot {
  readonly name: string;
  readonly contractNumber: string;
  readonly method: RecordFields<'award'>['method'];
  /** Null below the limit of 五（一）, where neither requirements nor a ceiling are asked for. */
  readonly ceiling: Fen | null;
  readonly award: Fen;
  readonly days: {
    readonly confirmed: string;
    readonly fixed: string;
    readonly awarded: string;
    readonly signed: string;
    readonly filed: string;
  };
  readonly completeBy: string;
  /** A further lot of a project that is being built: it puts the project nowhere else. */
  readonly further?: boolean;
  /** What is tendered of the project, by name; all of it when absent. */
  readonly items?: readonly string[];
  /** The contract once it is signed. */
  contractId?: RecordId;
}

/** What the lot tenders of the content, each at what it was reviewed at, the declared amount where nobody reviewed it. */
function tenderRows(
  { content }: LifeProject,
  { items }: Lot,
  reviewed: readonly Omit<RecordFields<'tenderRequirements'>['items'][number], 'result'>[],
): RecordFields<'tenderRequirements'>['items'] {
  const rows =
    reviewed.length > 0
      ? reviewed
      : content.contentItems.map(({ name, total }) => ({
          name,
          reviewed: total,
          tendered: total,
          note: '',
        }));
  const tendered = items === undefined ? rows : rows.filter(({ name }) => items.includes(name));
  return tendered.map((row) => ({ ...row, result: 'conforming' }));
}

function requirementsConfirmed(project: LifeProject, lot: Lot): LifeStep {
  const on = lot.days.confirmed;
  return recordKept(project, {
    on,
    kind: 'tenderRequirements',
    ...(lot.further === true ? {} : { stage: 'requirementsConfirmed' }),
    paper: `${lot.name}招标需求书`,
    fields: ({ items = [] }) => ({
      confirmedOn: on as IsoDate,
      lot: lot.name,
      experts: EXPERTS,
      items: tenderRows(project, lot, items),
      conclusion: 'conforming',
      opinion: '招标需求与审查意见一致，技术参数没有倾向性，同意按此采购。',
    }),
  });
}

function ceilingFixed(project: LifeProject, lot: Lot, ceiling: Fen): LifeStep {
  const on = lot.days.fixed;
  return recordKept(project, {
    on,
    kind: 'priceCeiling',
    ...(lot.further === true ? {} : { stage: 'ceilingFixed' }),
    fields: {
      fixedOn: on as IsoDate,
      estimates: [
        { party: '区发改经信局', role: 'development', amount: fen(ceiling + 1_000_000) },
        { party: '区财政局', role: 'finance', amount: fen(ceiling - 500_000) },
        { party: '样例造价咨询有限公司', role: 'institution', amount: fen(ceiling - 500_000) },
      ],
      amount: ceiling,
    },
    putIn: ({ put }) => {
      put.ceiling = (put.ceiling ?? 0) + ceiling;
    },
  });
}

function awarded(project: LifeProject, lot: Lot): LifeStep {
  const on = lot.days.awarded;
  return recordKept(project, {
    on,
    kind: 'award',
    ...(lot.further === true ? {} : { stage: 'awarded' }),
    fields: {
      awardedOn: on as IsoDate,
      lot: lot.name,
      method: lot.method,
      supplier: SUPPLIER,
      amount: lot.award,
      noticeNumber: `${lot.contractNumber}-C`,
    },
    putIn: ({ put }) => {
      put.awarded = (put.awarded ?? 0) + lot.award;
    },
  });
}

function contractSigned(project: LifeProject, lot: Lot): LifeStep {
  const on = lot.days.signed;
  return recordKept(project, {
    on,
    kind: 'contract',
    paper: `合同 ${lot.contractNumber}`,
    ...(lot.further === true ? {} : { stage: 'contractSigned' }),
    fields: {
      signedOn: on as IsoDate,
      contractNumber: lot.contractNumber,
      supplier: SUPPLIER,
      amount: lot.award,
      content: `${lot.name}的设计、供货、开发、部署和一年质保。`,
      completeBy: lot.completeBy as IsoDate,
    },
    putIn: ({ put }, contractId) => {
      lot.contractId = contractId;
      put.contracted = (put.contracted ?? 0) + lot.award;
    },
  });
}

function contractFiled(project: LifeProject, lot: Lot): LifeStep {
  const on = lot.days.filed;
  return recordKept(project, {
    on,
    kind: 'contractFiling',
    ...(lot.further === true ? {} : { stage: 'contractFiled' }),
    fields: { filedOn: on as IsoDate, filingNumber: `备-${lot.contractNumber}` },
  });
}

/** Requirements, ceiling, award, contract and its filing. */
export function procured(project: LifeProject, lot: Lot): LifeStep[] {
  return [
    ...(lot.ceiling === null ? [] : [requirementsConfirmed(project, lot), ceilingFixed(project, lot, lot.ceiling)]),
    awarded(project, lot),
    contractSigned(project, lot),
    contractFiled(project, lot),
  ];
}

interface PaidOf {
  readonly lot: Lot;
  readonly on: string;
  readonly year: number;
  readonly source: FundSource;
  readonly amount: Fen;
}

export function paid(project: LifeProject, { lot, on, year, source, amount }: PaidOf): LifeStep {
  return recordKept(project, {
    on,
    kind: 'payment',
    fields: () => {
      if (lot.contractId === undefined) throw new Error(`${lot.name} has no contract yet`);
      const voucher = `付-${on.replaceAll('-', '')}`;
      return { paidOn: on as IsoDate, contract: lot.contractId, year, source, amount, voucher };
    },
    putIn: ({ put }) => {
      const flow = flowsOf(put, year).paid;
      flow[source] = (flow[source] ?? 0) + amount;
    },
  });
}
