import type { CallInput } from '../../../src/contract/contract.ts';
import type { InclusionDraftId, ProjectId } from '../../../src/domain/ids.ts';
import type { DecidedEntry } from '../../../src/domain/inclusion-draft.ts';
import type { Fen } from '../../../src/domain/money.ts';
import type { FundShare } from '../../../src/domain/project.ts';
import type { coreInFolder } from '../core-in-folder.ts';

/** A step of the year's money as a test takes it; unnamed projects are filled in as the screen would. */
export interface FundingStepInput {
  readonly year: number;
  readonly step: CallInput<'yearFunding.record'>['step'];
  readonly on: string;
  readonly projects: readonly ProjectId[];
  /** Instead of what the step is filled in with beforehand. */
  readonly shares?: Readonly<Record<number, readonly FundShare[]>>;
  readonly documentNumber?: string;
}

/** The steps of a plan year through the contract: draft, decision, request, arrangement, issue. */
export function inclusionSteps(office: () => ReturnType<typeof coreInFolder>) {
  /** Drafts and submits the projects in that order, each with its reviewed amount. */
  async function submitted(
    projectIds: readonly ProjectId[],
    { envelope, batch = 1, submittedOn = '2026-11-02' }: { envelope: Fen; batch?: number; submittedOn?: string },
  ): Promise<InclusionDraftId> {
    const { projects } = await office().call('inclusion.candidates', { planYear: 2027 });
    const entries = projectIds.map((projectId, index) => ({
      projectId,
      rank: index + 1,
      reason: '民生急需',
      amount: projects.find((project) => project.projectId === projectId)?.reviewed ?? (0 as Fen),
    }));
    const fields = { planYear: 2027, batch, envelope, basis: '年度实施任务', entries };
    const { id, version } = await office().call('inclusion.save', { id: null, version: null, fields });
    await office().call('inclusion.submit', { id, version, submittedOn, reasons: [] });
    return id;
  }

  async function decided(id: InclusionDraftId, decisions: readonly DecidedEntry[], decidedOn = '2026-11-10') {
    const { version } = await office().call('inclusion.get', { id });
    const minutes = '拱数领办纪要〔2026〕3号';
    return office().call('inclusion.decide', { id, version, decidedOn, minutes, decisions, reasons: [] });
  }

  async function fundingInput({ year, step, on, projects, shares, documentNumber }: FundingStepInput) {
    const { rows } = await office().call('yearFunding.get', { year });
    return {
      year,
      step,
      on,
      documentNumber: documentNumber ?? (step === 'issue' ? '拱财预〔2027〕1号' : ''),
      projects: projects.map((projectId) => {
        const row = rows.find((each) => each.projectId === projectId);
        if (!row) throw new Error(`project ${String(projectId)} is not of the year`);
        return { projectId, version: row.version, shares: shares?.[projectId] ?? row.proposal };
      }),
    };
  }

  async function funded(input: FundingStepInput) {
    return office().call('yearFunding.record', { ...(await fundingInput(input)), reasons: [] });
  }

  return { submitted, decided, fundingInput, funded };
}

export const agreed = (projectId: ProjectId, amount: Fen): DecidedEntry => ({
  projectId,
  decision: 'agree',
  amount,
  note: '',
});
export const deferred = (projectId: ProjectId): DecidedEntry => ({
  projectId,
  decision: 'defer',
  amount: null,
  note: '资金盘子以外，暂缓。',
});
