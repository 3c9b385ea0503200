import type { InclusionDraftId } from '../../../../src/domain/ids.ts';
import type { InclusionDecision } from '../../../../src/domain/glossary-of-records.ts';
import type { Stage } from '../../../../src/domain/glossary.ts';
import type { Fen } from '../../../../src/domain/money.ts';
import type { LifeStep } from '../life.ts';
import type { LifeProject } from '../life-project.ts';

const STAGE_OF_DECISION: Readonly<Record<InclusionDecision, Stage>> = {
  agree: 'included',
  defer: 'deferred',
  refuse: 'notIncluded',
};

interface Ranked {
  readonly project: LifeProject;
  readonly reason: string;
  readonly amount: Fen;
}

interface InclusionOf {
  readonly planYear: number;
  readonly batch: number;
  /** 资金盘子. */
  readonly envelope: Fen;
  readonly entries: readonly Ranked[];
  readonly submittedOn: string;
  readonly decidedOn: string;
  readonly decision?: InclusionDecision;
}

/** The projects are ranked and put to the leading group, which decides about all of them alike. */
export function inclusion(of: InclusionOf): LifeStep[] {
  const { planYear, batch, envelope, entries, submittedOn, decidedOn, decision = 'agree' } = of;
  const about = entries.map(({ project }) => project);
  let draft: InclusionDraftId | null = null;
  return [
    {
      on: submittedOn,
      what: '提交项目入库草案',
      about,
      stage: 'listed',
      async take(office) {
        const ranked = entries.map(({ project, reason, amount }, place) => ({
          projectId: project.id,
          rank: place + 1,
          reason,
          amount,
        }));
        const basis = '根据方案审查结果、项目轻重缓急和区级财力编制。';
        const fields = { planYear, batch, envelope, basis, entries: ranked };
        const { id, version } = await office.call('inclusion.save', { id: null, version: null, fields });
        await office.call('inclusion.submit', { id, version, submittedOn, reasons: [] });
        draft = id;
      },
    },
    {
      on: decidedOn,
      what: '领导小组研究决定',
      about,
      stage: STAGE_OF_DECISION[decision],
      async take(office) {
        if (draft === null) throw new Error('the draft was not submitted');
        const { version } = await office.call('inclusion.get', { id: draft });
        await office.call('inclusion.decide', {
          id: draft,
          version,
          decidedOn,
          minutes: `拱数领办纪要〔${decidedOn.slice(0, 4)}〕${String(batch)}号`,
          decisions: entries.map(({ project, amount }) => ({
            projectId: project.id,
            decision,
            amount: decision === 'agree' ? amount : null,
            note: decision === 'agree' ? '' : '超出本年度资金盘子，待统筹资金后再议。',
          })),
          reasons: [],
        });
        if (decision !== 'agree') return;
        for (const { project, amount } of entries) project.put.approved = amount;
      },
    },
  ];
}
