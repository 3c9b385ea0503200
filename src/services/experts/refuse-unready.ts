import { CallError } from '../../contract/call-error.ts';
import { activationFaults } from '../../domain/experts/activation-faults.ts';
import type { Expert, ExpertFields } from '../../domain/experts/expert.ts';

/** A 正式 expert keeps what the approval asked for; throws CallError with what is missing. */
export function refuseUnready({ name, state }: Pick<Expert, 'name' | 'state'>, fields: ExpertFields): void {
  const faults = state === 'active' ? activationFaults(fields) : [];
  if (faults.length === 0) return;
  throw new CallError('conflict', `“${name}”是正式专家，以下资料不能空缺。请填写，或先停用再修改。`, faults);
}
