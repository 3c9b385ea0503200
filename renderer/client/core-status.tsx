import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { bridge } from './bridge.ts';
import { createContext, use, useEffect, useState } from 'react';
import { useNewDay } from './use-new-day.ts';

/** Whether the library can be used right now. */
export type CoreStatus =
  { readonly kind: 'ready' } | { readonly kind: 'lost' } | { readonly kind: 'failed'; readonly message: string };

const CoreStatusContext = createContext<CoreStatus>({ kind: 'ready' });

/** Hears what the core tells without being asked: changed data is read again, its state is shown. */
export function CoreStatusProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [status, setStatus] = useState<CoreStatus>({ kind: 'ready' });
  useEffect(
    () =>
      bridge().onEvent((event) => {
        if (event.kind === 'library.changed') void queries.invalidateQueries();
        if (event.kind === 'core.lost') setStatus({ kind: 'lost' });
        if (event.kind === 'core.failed') setStatus({ kind: 'failed', message: event.message });
        if (event.kind === 'core.ready') {
          setStatus({ kind: 'ready' });
          void queries.invalidateQueries();
        }
      }),
    [queries],
  );
  // Lights, and everything else that is said of today.
  useNewDay(() => void queries.invalidateQueries());
  return <CoreStatusContext value={status}>{children}</CoreStatusContext>;
}

export function useCoreStatus(): CoreStatus {
  return use(CoreStatusContext);
}
