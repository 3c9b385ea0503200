import { CallError } from '../../contract/call-error.ts';
import type { ParsedInput } from '../../contract/contract.ts';
import { activationFaults } from '../../domain/experts/activation-faults.ts';
import { findStateStep } from '../../domain/experts/expert-states.ts';
import type { Expert } from '../../domain/experts/expert.ts';
import type { ExpertState } from '../../domain/experts/glossary-of-experts.ts';
import { EXPERT_STATES } from '../../domain/experts/glossary-of-experts.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import { appendAudit } from '../../storage/audit.ts';
import { listMeetingsAhead } from '../../storage/experts/expert-history.ts';
import { changeExpertState, getExpert } from '../../storage/experts/experts.ts';
import type { ServiceContext } from '../service-context.ts';
import { expertSubject } from './expert-subject.ts';

function refuseUnready(expert: Expert): void {
  const faults = activationFaults(expert);
  if (faults.length === 0) return;
  throw new CallError('conflict', `“${expert.name}”还不能转为正式，请先补充资料。`, faults);
}

/** Takes an allowed step; whoever is counted on by a coming meeting is not deleted. */
export function stepExpertState(
  { write, today }: ServiceContext,
  { id, version, to, reason }: ParsedInput<'experts.changeState'>,
): Expert {
  return write((writer) => {
    const before = getExpert(writer, id);
    const step = findStateStep(before.state, to);
    if (!step) {
      const from = EXPERT_STATES[before.state];
      throw new CallError('conflict', `“${before.name}”现在是${from}，不能改为${EXPERT_STATES[to]}。请刷新后重试。`);
    }
    if (to === 'active') refuseUnready(before);
    const ahead = to === 'deleted' ? listMeetingsAhead(writer, id, today()) : [];
    if (ahead.length > 0) {
      throw new CallError(
        'conflict',
        `“${before.name}”已被抽中参加尚未召开的会议，不能删除；可以先停用。`,
        ahead.map((title) => ({ where: '会议', what: title })),
      );
    }
    // The reason is kept with the state and shown; what looks like personal data has no place there either.
    const kept = maskDigits(reason);
    const expert = changeExpertState(writer, id, version, to, kept);
    appendAudit(writer, {
      action: 'experts.changeState',
      summary: `专家${step.label}：${EXPERT_STATES[before.state]} → ${EXPERT_STATES[to]}`,
      subject: expertSubject(expert),
      remark: kept,
      before: { state: before.state } satisfies { state: ExpertState },
      after: { state: to } satisfies { state: ExpertState },
    });
    return expert;
  });
}
