import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Everything but native modules is bundled, so that the packaged application carries no node_modules of its own.
export default defineConfig({
  main: {
    // fflate's Node entry declares a `require` of its own, which electron-vite declares as well; the other entry has
    // the same code without worker threads.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      outDir: 'out',
      minify: true,
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          'main/index': 'electron/main/index.ts',
          // Processes of their own, started by main
          'core-host/index': 'electron/core-host/index.ts',
          'workbook-reader/index': 'electron/workbook-reader/index.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rolldownOptions: {
        input: { index: 'electron/preload/index.ts' },
        // A sandboxed preload is CommonJS in one file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      rolldownOptions: { input: { index: 'renderer/index.html' } },
    },
  },
});
