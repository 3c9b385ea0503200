import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CallError } from '../../src/contract/call-error.ts';
import type { CallInput, CallName, CallOutput } from '../../src/contract/contract.ts';
import { call } from './call.ts';

/**
 * Reads through a call and reads again whenever the library changes; lists keep their rows meanwhile.
 * With `fresh` nothing is remembered from an earlier reading: for what changes without the library's doing.
 */
export function useCall<Name extends CallName>(name: Name, input: CallInput<Name>, enabled = true, fresh = false) {
  return useQuery<CallOutput<Name>, CallError>({
    queryKey: [name, input],
    queryFn: ({ signal }) => call(name, input as never, { signal }),
    placeholderData: keepPreviousData,
    enabled,
    ...(fresh && { gcTime: 0 }),
  });
}
