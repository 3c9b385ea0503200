import { QueryClient } from '@tanstack/react-query';
import { CallError } from '../../src/contract/call-error.ts';

const MAX_ATTEMPTS = 5;

/** Reads are kept until the library says that it changed; a core that is being restarted is asked again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) =>
          failures < MAX_ATTEMPTS && error instanceof CallError && error.code === 'coreUnavailable',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
