import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { TestContext } from 'vitest';

const run = promisify(execFile);

/** Skips the running test, saying why, where there is nothing to recalculate with. */
export function needsOffice({ task, skip }: TestContext): void {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
  } catch {
    const reason = 'not recalculated: soffice not found (npm run setup installs it)';
    Object.assign(task.meta, { reason });
    skip(reason);
  }
}

/** The workbook with its formulas' values taken out: whoever shows a value now has calculated it. */
function withoutValues(workbook: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(workbook)).map(([name, bytes]) => {
    if (!name.startsWith('xl/worksheets/')) return [name, bytes] as const;
    return [name, strToU8(strFromU8(bytes).replaceAll(/<\/f><v>[^<]*<\/v>/g, '</f>'))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** The workbooks as LibreOffice saves them after calculating every formula itself. */
export async function recalculated(workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gsr-sums-'));
  try {
    const names = workbooks.map((_bytes, index) => `${String(index)}.xlsx`);
    for (const [index, bytes] of workbooks.entries()) {
      await writeFile(join(folder, `${String(index)}.xlsx`), withoutValues(bytes));
    }
    const output = join(folder, 'calculated');
    await mkdir(output);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const files = names.map((name) => join(folder, name));
    await run('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', output, ...files]);
    return await Promise.all(names.map(async (name) => new Uint8Array(await readFile(join(output, name)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
