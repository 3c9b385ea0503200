import type { ProjectId } from '../../src/domain/ids.ts';
import type { ProjectContent } from '../../src/domain/project.ts';
import type { coreInFolder } from './core-in-folder.ts';
import { RefusedCall } from './core-in-folder.ts';
import { sampleContent } from './sample-content.ts';
import { samplePreReview } from './sample-pre-review.ts';

export const LATE_REASON = [{ ruleId: 'R09', reason: '单位补充材料' }];

/** The invented projects are variations of one, so that nearly each is like another of its library. */
export const ALIKE_REASON = { ruleId: 'P35', reason: '内容相近，各自建设' };

/** The steps of the main job through the contract, each with what it usually takes. */
export function mainJobSteps(office: () => ReturnType<typeof coreInFolder>) {
  let receipts = 0;

  async function registered(changes: Partial<ProjectContent> = {}) {
    const { rows } = await office().call('units.list', { query: '区城管局', page: 0, pageSize: 10 });
    const unit =
      rows[0] ??
      (await office().call('units.create', {
        name: '区城管局',
        aliases: [],
        kind: 'bureau',
        budgetCode: null,
        note: '',
      }));
    const content = sampleContent({ unitId: unit.id, ...changes });
    return office().call('projects.saveDraft', { id: null, version: null, content, source: null });
  }

  async function declared(
    changes: Partial<ProjectContent> = {},
    declaredOn = '2026-09-28',
    reasons: { ruleId: string; reason: string }[] = [],
  ) {
    const { id, version } = await registered(changes);
    receipts += 1;
    await office().call('projects.declare', {
      id,
      version,
      declaredOn,
      receiptNumber: `收〔2026〕${String(receipts)}`,
      reasons: [ALIKE_REASON, ...reasons],
    });
    return id;
  }

  async function judged(projectId: ProjectId, fields = samplePreReview()) {
    const { version } = await office().call('preReviews.get', { projectId });
    return (await office().call('preReviews.save', { projectId, version, fields })).version;
  }

  async function issued(
    projectId: ProjectId,
    fields = samplePreReview(),
    issuedOn = '2026-09-30',
    reasons: { ruleId: string; reason: string }[] = [],
  ) {
    const version = await judged(projectId, fields);
    return office().call('preReviews.issueLetter', { projectId, version, issuedOn, reasons });
  }

  return { registered, declared, judged, issued };
}

/** What the screen is told when a call is refused. */
export async function refusal(promise: Promise<unknown>): Promise<RefusedCall['shape']> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof RefusedCall) return error.shape;
    throw error;
  }
  throw new Error('the call was not refused');
}
