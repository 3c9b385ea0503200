import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_PROJECT_FILTER } from '../../src/contract/calls/project-calls.ts';
import { benchFolder, largeOffice } from '../support/bench/bench-library.ts';
import { compare, mustEqual, report } from '../support/bench/compare.ts';

const ROWS = 10_000;
const { office, bare, remove } = largeOffice(ROWS);
const out = benchFolder();
const list = { of: 'projects', filter: NO_PROJECT_FILTER, sort: { by: 'code', descending: false } } as const;

async function exported(format: 'xlsx' | 'csv'): Promise<void> {
  const target = office.grant(`list-${format}`, join(out.path, `项目库.${format}`));
  const { rows } = await office.call('lists.export', { list, target, format });
  mustEqual(rows, ROWS, 'rows that were exported');
}

const all = bare.prepare(
  `SELECT p.code, p.name, u.name AS unit, p.plan_year AS year, p.stage FROM project p JOIN unit u ON u.id = p.unit_id
   ORDER BY p.code`,
);

/** The same rows as they come out of the file, with nothing checked, formatted or noted. */
function plainFile(): void {
  const rows = all.all([]) as Record<string, unknown>[];
  mustEqual(rows.length, ROWS, 'rows that were written');
  writeFileSync(join(out.path, '对照.csv'), rows.map((row) => Object.values(row).join(',')).join('\n'));
}

const comparisons = [];
for (const format of ['csv', 'xlsx'] as const) {
  comparisons.push(
    await compare({
      work: `export a list of ${String(ROWS)} projects as .${format}, with check value and audit`,
      reference: 'SQL, the same rows into a plain file',
      // Async by its form: what only answers a promise is tried once without waiting for it.
      run: async () => exported(format),
      against: plainFile,
    }),
  );
}
remove();
out.remove();
report(comparisons);
