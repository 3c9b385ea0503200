import { useState } from 'react';
import type { CallInput, CallName, CallOutput } from '../../src/contract/contract.ts';
import { useCall } from './use-call.ts';

/**
 * What a form begins with: the first answer that holds now, never one remembered from an earlier visit.
 * It is then the reviewer's: later changes do not disturb it, until she begins anew by `reopen`, which raises `round`.
 */
export function useOpening<Name extends CallName>(name: Name, input: CallInput<Name>) {
  const [start, setStart] = useState<{ opened: CallOutput<Name>; round: number } | null>(null);
  const { data, error, isSuccess, isFetching, refetch } = useCall(name, input, start === null);
  // A remembered answer stands here too, while it is being read again or when that has failed.
  if (start === null && isSuccess && !isFetching) setStart({ opened: data, round: 0 });

  async function reopen() {
    const { data: found } = await refetch();
    if (found) setStart({ opened: found, round: (start?.round ?? 0) + 1 });
  }

  return { opened: start?.opened ?? null, round: start?.round ?? 0, error, reopen };
}
