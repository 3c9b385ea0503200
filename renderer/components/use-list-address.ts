import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

interface ListAddress<State> {
  readonly read: (params: URLSearchParams) => State;
  readonly write: (state: State) => URLSearchParams;
}

/**
 * What a list shows, kept in its place's address, so that going back finds it again; whatever changes, its first page
 * is shown, unless the page is what changes. `read` and `write` must stay the same functions.
 */
export function useListAddress<State extends { readonly filter: unknown; readonly page: number }>({
  read,
  write,
}: ListAddress<State>) {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => read(params), [params, read]);
  const change = useCallback(
    (changes: Partial<State>) => {
      setParams(write({ ...state, page: 0, ...changes }), { replace: true });
    },
    [setParams, state, write],
  );
  const changeFilter = useCallback(
    (filter: State['filter']) => {
      change({ filter } as Partial<State>);
    },
    [change],
  );
  return { state, change, changeFilter };
}
