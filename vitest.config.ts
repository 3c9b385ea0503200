import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// A busy machine is no fault of the code; what hangs is still found.
const testTimeout = 30_000;
const CORE_FOLDERS = 'domain,rules,storage,migrations,documents,contract,services,faults,electron';

export default defineConfig({
  test: {
    // Many tests wait for the disk or another program; left alone, one core of two would do the work.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'core',
          // Files share a worker, and with it the libraries that are slow to load; no test leaves anything behind in one.
          isolate: false,
          environment: 'node',
          testTimeout,
          include: [`test/{${CORE_FOLDERS}}/**/*.test.ts`],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'screens',
          environment: 'jsdom',
          testTimeout,
          setupFiles: ['test/support/patient-screens.ts'],
          include: ['test/renderer/**/*.test.tsx'],
        },
      },
    ],
  },
});
