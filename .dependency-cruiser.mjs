// Which folder may import what: an allow-list per folder, so that a new import has to be decided, not noticed.
// `architecture.md` in words; here as rules. Tests and scripts may import everything.

/**
 * Forbids a folder every import but its own folder and what is listed.
 * @param {string} folder regular expression of the folder, such as `^src/rules`
 * @param {string[]} allowed regular expressions of further folders, packages (`^node_modules/…`) or Node modules
 */
function mayImportOnly(folder, allowed) {
  return {
    name: `${folder.replace('^', '')} imports only what it may`,
    severity: 'error',
    from: { path: folder },
    to: { pathNot: [folder, ...allowed] },
  };
}

/** @param {string[]} names */
function packages(...names) {
  return names.map((name) => `^node_modules/(@types/)?${name}/`);
}

const NODE_MODULES =
  '^(node:)?(fs|path|os|crypto|url|process|buffer|child_process|events|timers|stream|util|zlib|worker_threads|v8)(/|$)';
const BYTES_ONLY = '^(node:)?(buffer|crypto|stream|util|zlib|events|string_decoder)(/|$)';

const SCREEN_PACKAGES = packages(
  'react',
  'react-dom',
  'react-router',
  'react-hook-form',
  'react-error-boundary',
  'notistack',
  '@hookform',
  '@emotion',
  '@mui',
  '@tanstack',
  'diff',
  'zod',
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'every import resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    mayImportOnly('^src/domain', []),
    mayImportOnly('^src/rules', ['^src/domain', '^assets/regulation']),
    mayImportOnly('^src/contract', ['^src/domain', ...packages('zod')]),
    mayImportOnly('^src/storage', [
      '^src/domain',
      NODE_MODULES,
      ...packages('better-sqlite3', 'better-sqlite3-multiple-ciphers', 'pinyin-pro', 'write-file-atomic'),
    ]),
    mayImportOnly('^src/documents', [
      '^src/domain',
      '^src/rules',
      BYTES_ONLY,
      ...packages('docx', 'exceljs', 'fflate', 'nzh', 'saxes', 'yauzl', 'yazl', 'read-excel-file'),
    ]),
    mayImportOnly('^src/services', [
      '^src/',
      '^assets/',
      NODE_MODULES,
      ...packages('zod', 'filenamify', 'write-file-atomic'),
    ]),
    mayImportOnly('^electron/preload', [
      '^src/contract/(bridge|call-error|library-event)[.]ts$',
      ...packages('electron'),
    ]),
    mayImportOnly('^electron/main', [
      '^src/contract',
      '^src/domain',
      '^electron/processes',
      '^package.json$',
      NODE_MODULES,
      ...packages('electron', 'electron-store', 'electron-log', 'zod'),
    ]),
    mayImportOnly('^electron/processes', ['^src/contract', NODE_MODULES]),
    mayImportOnly('^electron/core-host', ['^src/', '^electron/processes', NODE_MODULES]),
    mayImportOnly('^electron/workbook-reader', [
      '^src/contract',
      '^src/documents',
      '^electron/processes',
      NODE_MODULES,
    ]),
    mayImportOnly('^renderer', ['^src/contract', '^src/domain', '^assets/', ...SCREEN_PACKAGES]),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(out|dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
