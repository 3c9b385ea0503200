import { CallError } from '../../../src/contract/call-error.ts';
import type { CallInput, CallOutput, CoreCallName } from '../../../src/contract/contract.ts';
import { contract } from '../../../src/contract/contract.ts';
import type { CoreSupervisor } from '../core/core-supervisor.ts';

/** Asks the core on the shell's own behalf. */
export type CallCore = <Name extends CoreCallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;

export function createCallCore(supervisor: Pick<CoreSupervisor, 'call'>): CallCore {
  return async (name, input) => {
    const result = await supervisor.call(name, input, () => undefined).result;
    if (!result.ok) throw new CallError(result.error.code, result.error.message, result.error.details);
    return contract[name].output.parse(result.value) as CallOutput<typeof name>;
  };
}
