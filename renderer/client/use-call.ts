import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CallError } from '../../src/contract/call-error.ts';
import type { CallInput, CallName, CallOutput } from '../../src/contract/contract.ts';
import { call } from './call.ts';

/** Reads through a call and reads again whenever the library changes; lists keep their rows meanwhile. */
export function useCall<Name extends CallName>(name: Name, input: CallInput<Name>, enabled = true) {
  return useQuery<CallOutput<Name>, CallError>({
    queryKey: [name, input],
    queryFn: ({ signal }) => call(name, input as never, { signal }),
    placeholderData: keepPreviousData,
    enabled,
  });
}
