import type { IsoDate } from '../../../../src/domain/dates.ts';
import type { Fen } from '../../../../src/domain/money.ts';
import type { LifeStep } from '../life.ts';
import type { LifeProject } from '../life-project.ts';
import { recordKept } from './keep-record.ts';

interface UrgentDays {
  readonly applied: string;
  readonly opinions: string;
  readonly approved: string;
}

/** An urgent project: to the district government, opinions, its approval (办法四（三）). */
export function urgentlyApproved(project: LifeProject, days: UrgentDays, event: string, amount: Fen): LifeStep[] {
  return [
    recordKept(project, {
      on: days.applied,
      kind: 'urgentApplication',
      stage: 'urgent',
      paper: '报区政府请示',
      fields: { appliedOn: days.applied as IsoDate, event, basis: `拱应急〔${days.applied.slice(0, 4)}〕28号` },
    }),
    recordKept(project, {
      on: days.opinions,
      kind: 'urgentOpinions',
      fields: {
        givenOn: days.opinions as IsoDate,
        officeAgreement: 'agree',
        officeOpinion: '情况属实，须在主汛期前恢复，建议同意。',
        financeAgreement: 'agree',
        financeOpinion: '资金从预备费中统筹安排。',
        others: [{ party: '区住建局', agreement: 'agree', opinion: '机房防涝改造与市政排水同步实施。' }],
      },
    }),
    recordKept(project, {
      on: days.approved,
      kind: 'urgentApproval',
      stage: 'included',
      fields: {
        decidedOn: days.approved as IsoDate,
        agreement: 'agree',
        documentNumber: `拱政批〔${days.approved.slice(0, 4)}〕41号`,
        amount,
      },
      putIn: ({ put }) => {
        put.approved = amount;
      },
    }),
  ];
}
