import type { IsoDate } from '../../../src/domain/dates.ts';
import { addDays, yearOf } from '../../../src/domain/dates.ts';
import { ACCEPTANCE_CONTENTS, PANEL_ROLES } from '../../../src/domain/glossary-of-records.ts';
import { keysOf } from '../../../src/domain/glossary.ts';
import type { RecordId } from '../../../src/domain/ids.ts';
import type { Fen } from '../../../src/domain/money.ts';
import type { ProjectContent } from '../../../src/domain/project.ts';
import type { RecordDraft, RecordKind } from '../../../src/domain/records/record-kinds.ts';
import type { Chance } from './chance.ts';

/** A step of an invented life: how long after the one before, and what it puts on file. */
export interface InventedStep {
  readonly daysLater: number;
  readonly draft: (on: IsoDate, ids: Partial<Record<RecordKind, RecordId>>) => RecordDraft;
}

const MEMBERS = keysOf(PANEL_ROLES)
  .filter((role) => role === 'development' || role === 'finance' || role === 'expert')
  .map((role) => ({
    name: `样例${PANEL_ROLES[role]}`,
    employer: role === 'expert' ? '样例大学' : PANEL_ROLES[role],
    role,
    specialty: '信息化',
    outside: role === 'expert',
    independent: true,
  }));

const step = (daysLater: number, draft: InventedStep['draft']): InventedStep => ({ daysLater, draft });
const id = (value: RecordId | undefined): RecordId => value ?? (0 as RecordId);

/** Nine tenths of an amount, in whole fen. */
const reduced = (amount: Fen) => Math.floor((amount * 9) / 10) as Fen;

function reviewAndInclusion(chance: Chance, content: ProjectContent, agreed: Fen): InventedStep[] {
  const year = content.planYear;
  const shares = [{ source: content.fundShares[0]?.source ?? 'generalBudget', amount: agreed }] as const;
  const items = content.contentItems.map(({ name, costClass, total }) => ({
    name,
    costClass,
    declared: total,
    reviewed: reduced(total),
    reason: '单价核减',
  }));
  const texts = {
    necessity: '必要',
    scale: '合理',
    planning: '符合',
    cost: '基本合理',
    sharing: '明确',
    performance: '可行',
  };
  return [
    step(10, (formedOn) => ({
      kind: 'reviewMeeting',
      fields: { formedOn, meetingOn: addDays(formedOn, 3), place: '一号会议室', chair: '样例专家', members: MEMBERS },
    })),
    step(3, (givenOn) => ({
      kind: 'expertOpinions',
      fields: {
        givenOn,
        opinions: [{ member: '样例专家', score: chance.whole(700, 980), opinion: '建议压缩运维费用。' }],
      },
    })),
    step(1, (concludedOn) => ({
      kind: 'reviewConclusion',
      fields: { concludedOn, ...texts, items, adoptions: [], conclusion: 'pass', revisions: '' },
    })),
    step(5, (submittedOn) => ({
      kind: 'listing',
      fields: {
        submittedOn,
        year,
        batch: 1,
        version: 1,
        rank: chance.whole(1, 400),
        reason: '民生急需',
        amount: agreed,
        withinEnvelope: true,
      },
    })),
    step(7, (decidedOn) => ({
      kind: 'inclusionDecision',
      fields: { decidedOn, minutes: '样例纪要〔2026〕1号', decision: 'agree', amount: agreed, note: '' },
    })),
    step(3, (requestedOn) => ({ kind: 'fundingRequest', fields: { requestedOn, year, shares } })),
    step(20, (arrangedOn) => ({ kind: 'fundingArrangement', fields: { arrangedOn, year, shares } })),
    step(20, (issuedOn) => ({
      kind: 'budgetIssue',
      fields: { issuedOn, year, documentNumber: '样例预〔2026〕1号', shares },
    })),
  ];
}

function procurement(content: ProjectContent, agreed: Fen): InventedStep[] {
  const lot = content.name;
  const amount = reduced(agreed);
  const year = content.planYear;
  const source = content.fundShares[0]?.source ?? 'generalBudget';
  const experts = MEMBERS.filter(({ role }) => role === 'expert');
  const items = [{ name: lot, reviewed: agreed, tendered: agreed, result: 'conforming', note: '' }] as const;
  return [
    step(10, (confirmedOn) => ({
      kind: 'tenderRequirements',
      fields: { confirmedOn, lot, experts, items, conclusion: 'conforming', opinion: '与审定意见一致。' },
    })),
    step(5, (fixedOn, { tenderRequirements }) => ({
      kind: 'priceCeiling',
      fields: {
        fixedOn,
        requirements: id(tenderRequirements),
        estimates: MEMBERS.map(({ name, role }) => ({ party: name, role, amount: agreed })),
        amount: agreed,
      },
    })),
    step(30, (awardedOn, { priceCeiling }) => ({
      kind: 'award',
      fields: {
        awardedOn,
        ceiling: id(priceCeiling),
        lot,
        method: 'openTender',
        supplier: '样例信息技术有限公司',
        amount,
        noticeNumber: '',
      },
    })),
    step(10, (signedOn, { award }) => ({
      kind: 'contract',
      fields: {
        signedOn,
        award: id(award),
        contractNumber: `YL-${String(year)}`,
        supplier: '样例信息技术有限公司',
        amount,
        content: '按招标文件执行',
        completeBy: null,
      },
    })),
    step(3, (filedOn, { contract }) => ({
      kind: 'contractFiling',
      fields: { filedOn, contract: id(contract), filingNumber: '' },
    })),
    step(5, (startedOn) => ({
      kind: 'implementationStart',
      fields: {
        startedOn,
        responsiblePerson: '样例负责人',
        post: '科长',
        plannedEnd: addDays(startedOn, 200),
        supervisor: '样例监理有限公司',
        milestones: [],
        securityInStep: true,
      },
    })),
    step(20, (paidOn, { contract }) => ({
      kind: 'payment',
      fields: { paidOn, contract: id(contract), year, source, amount: Math.floor(amount / 3) as Fen, voucher: '' },
    })),
  ];
}

function building(chance: Chance, content: ProjectContent, agreed: Fen): InventedStep[] {
  const resource = { resourceKind: 'cloud', name: '样例云主机' } as const;
  const goals = content.goals.map(({ indicator, value }) => ({
    indicator,
    target: value,
    actual: value,
    completion: 1000,
    likelihood: 'certain' as const,
  }));
  return [
    step(5, (requestedOn) => ({
      kind: 'resourceRequest',
      fields: { requestedOn, resources: [{ ...resource, requested: '8 核 16 GB' }] },
    })),
    step(3, (evaluatedOn, { resourceRequest }) => ({
      kind: 'resourceEvaluation',
      fields: { evaluatedOn, request: id(resourceRequest), resources: [{ ...resource, evaluated: '8 核', note: '' }] },
    })),
    step(3, (allocatedOn, { resourceEvaluation }) => ({
      kind: 'resourceAllocation',
      fields: {
        allocatedOn,
        evaluation: id(resourceEvaluation),
        number: '',
        resources: [{ ...resource, allocated: '8 核' }],
      },
    })),
    step(60, (measuredTo) => ({
      kind: 'resourceUsage',
      fields: {
        measuredFrom: addDays(measuredTo, -40),
        measuredTo,
        usages: [{ ...resource, rate: chance.whole(20, 900) }],
      },
    })),
    step(30, (reportedOn) => ({
      kind: 'monitoringReport',
      fields: {
        reportedOn,
        periodFrom: addDays(reportedOn, -180),
        periodTo: addDays(reportedOn, -10),
        goals,
        budget: agreed,
        executed: reduced(agreed),
        deviation: '',
        measures: '',
        toOffice: true,
        toFinance: true,
      },
    })),
  ];
}

function acceptanceAndUse(chance: Chance): InventedStep[] {
  const contents = keysOf(ACCEPTANCE_CONTENTS).map((content) => ({
    content,
    finding: '符合要求',
    result: 'conforming' as const,
  }));
  const experts = MEMBERS.filter(({ role }) => role === 'expert');
  return [
    step(20, (wentLiveOn) => ({
      kind: 'goLive',
      fields: {
        wentLiveOn,
        basicServices: true,
        sharingInterface: true,
        noDirectLink: true,
        catalogue: true,
        dataHub: true,
        supportPlatform: true,
        secrecyBasis: '',
        securityInStep: true,
        trialUntil: null,
      },
    })),
    step(60, (acceptedOn) => ({
      kind: 'acceptance',
      fields: {
        acceptedOn,
        reinspectionOf: null,
        organisedByOffice: true,
        experts,
        contents,
        trial: '运行平稳',
        defects: [],
        opinion: '同意通过验收。',
        conclusion: 'pass',
      },
    })),
    step(10, (inUseOn) => ({ kind: 'inUse', fields: { inUseOn, users: '', note: '' } })),
    step(100, (reportedOn) => ({
      kind: 'operationRecord',
      fields: {
        reportedOn,
        periodFrom: addDays(reportedOn, -90),
        periodTo: addDays(reportedOn, -1),
        operation: '运行正常',
        security: '无安全事件',
        securityInStep: true,
      },
    })),
    step(60, (evaluatedOn) => ({
      kind: 'evaluation',
      fields: {
        evaluatedOn,
        institution: '样例评估有限公司',
        score: chance.whole(600, 980),
        grade: chance.pick(['excellent', 'good', 'fair']),
        filing: '',
        opinion: '目标基本实现。',
        advice: '',
      },
    })),
  ];
}

/** The steps of an invented project after its qualified pre-review, as many as `chance` gives it before `today`. */
export function inventedLife(
  chance: Chance,
  content: ProjectContent,
  from: IsoDate,
  today: IsoDate,
): { on: IsoDate; step: InventedStep }[] {
  const agreed = content.contentItems.reduce((sum, { total }) => sum + reduced(total), 0) as Fen;
  const all = [
    ...reviewAndInclusion(chance, content, agreed),
    ...procurement(content, agreed),
    ...building(chance, content, agreed),
    ...acceptanceAndUse(chance),
  ];
  // Works of a past year are mostly done; others stand anywhere.
  const done = yearOf(from) < yearOf(today) - 2 ? chance.whole(14, all.length) : chance.whole(0, all.length);
  let on = from;
  return all
    .slice(0, done)
    .map((each) => ({ on: (on = addDays(on, each.daysLater)), step: each }))
    .filter((each) => each.on <= today);
}
