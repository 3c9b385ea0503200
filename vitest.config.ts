import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const CORE_FOLDERS = 'domain,rules,storage,migrations,documents,contract,services,faults,electron';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          environment: 'node',
          include: [`test/{${CORE_FOLDERS}}/**/*.test.ts`],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.tsx'],
        },
      },
    ],
  },
});
