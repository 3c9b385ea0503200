import type { IsoDate } from '../../../../src/domain/dates.ts';
import type { RecordFields } from '../../../../src/domain/records/record-kinds.ts';
import type { LifeStep } from '../life.ts';
import type { LifeProject } from '../life-project.ts';
import type { Reasons } from './keep-record.ts';
import { recordKept } from './keep-record.ts';

export function papersAsked(
  project: LifeProject,
  on: string,
  papers: string,
  dueOn: string,
  reasons: Reasons = {},
): LifeStep {
  return recordKept(project, {
    on,
    kind: 'supplementRequest',
    stage: 'supplementing',
    reasons,
    fields: { requestedOn: on as IsoDate, papers, dueOn: dueOn as IsoDate },
  });
}

export function papersReceived(project: LifeProject, on: string, papers: string): LifeStep {
  return recordKept(project, {
    on,
    kind: 'supplementReceived',
    stage: 'declared',
    fields: {
      receivedOn: on as IsoDate,
      papers,
      receiptNumber: `收补〔${on.slice(0, 4)}〕${on.slice(5).replace('-', '')}`,
    },
  });
}

export function suspended(project: LifeProject, on: string, reason: string): LifeStep {
  return recordKept(project, {
    on,
    kind: 'suspension',
    stage: 'suspended',
    fields: { suspendedOn: on as IsoDate, reason },
  });
}

export function resumed(project: LifeProject, on: string, reason: string): LifeStep {
  return recordKept(project, {
    on,
    kind: 'resumption',
    stage: 'declared',
    fields: { resumedOn: on as IsoDate, reason },
  });
}

export function cancelled(
  project: LifeProject,
  on: string,
  ground: RecordFields<'cancellation'>['ground'],
  reason: string,
): LifeStep {
  return recordKept(project, {
    on,
    kind: 'cancellation',
    stage: 'cancelled',
    paper: '取消项目的批复',
    fields: { cancelledOn: on as IsoDate, ground, reason, documentNumber: `拱数领办〔${on.slice(0, 4)}〕19号` },
  });
}
