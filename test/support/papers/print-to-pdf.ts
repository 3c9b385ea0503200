import { execFile } from 'node:child_process';
import { cp, link, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hasDisplay, sandboxArgs } from '../../../scripts/toolchain/display.mjs';
import { findElectronRuntime } from '../../../scripts/toolchain/electron-runtime.mjs';
import { PAPER_FONTS } from './convert-to-pdf.ts';
import type { PaperTool } from './paper-tools.ts';
import { whyNotMeasured } from './paper-tools.ts';

const run = promisify(execFile);
const PRINT_APP = fileURLToPath(new URL('print-app', import.meta.url));

/** Why pages cannot be printed on this machine; undefined when they can. */
export function whyNotPrinted(): string | undefined {
  if (findElectronRuntime() === undefined) return 'no Electron runtime: npm run setup fetches it';
  const tools: PaperTool[] = ['pdftotext', 'pdftoppm'];
  return whyNotMeasured(hasDisplay() ? tools : [...tools, 'xvfb-run']);
}

/** The fallback runtime has an application built in: its files are linked beside another one. */
async function linkFallback(executable: string): Promise<string> {
  const original = dirname(executable);
  const folder = await mkdtemp(`${original}-print-`);
  for (const name of await readdir(original)) {
    if (name === 'resources') continue;
    // Chromium looks for its files where its program is, and follows symbolic links to find out.
    const place = name === 'electron' ? link : symlink;
    await place(join(original, name), join(folder, name));
  }
  await cp(PRINT_APP, join(folder, 'resources', 'app'), { recursive: true });
  return join(folder, 'electron');
}

/** Writes `<name>.html` and, by Electron as the application prints, `<name>.pdf` into a folder. */
export async function printToPdf(folder: string, pages: Readonly<Record<string, string>>): Promise<void> {
  const runtime = findElectronRuntime();
  if (runtime === undefined) throw new Error('no Electron runtime');
  const jobs = Object.keys(pages).map((name) => ({
    html: join(folder, `${name}.html`),
    pdf: join(folder, `${name}.pdf`),
  }));
  for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), html);
  const list = join(folder, 'pages.json');
  await writeFile(list, JSON.stringify(jobs));

  const linked = runtime.kind === 'fallback' ? await linkFallback(runtime.executable) : undefined;
  try {
    const electron = [linked ?? runtime.executable, ...sandboxArgs(), ...(linked === undefined ? [PRINT_APP] : [])];
    const [command = '', ...args] = hasDisplay() ? electron : ['xvfb-run', '-a', ...electron];
    await run(command, args, { env: { ...process.env, ...PAPER_FONTS, GSR_PRINT: list } });
  } finally {
    if (linked !== undefined) await rm(dirname(linked), { recursive: true, force: true });
  }
}
