import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hasDisplay } from '../../../scripts/toolchain/display.mjs';
import { findElectronRuntime } from '../../../scripts/toolchain/electron-runtime.mjs';
import { withElectronApp } from '../own-electron-app.ts';
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

/** Writes `<name>.html` and, by Electron as the application prints, `<name>.pdf` into a folder. */
export async function printToPdf(folder: string, pages: Readonly<Record<string, string>>): Promise<void> {
  const jobs = Object.keys(pages).map((name) => ({
    html: join(folder, `${name}.html`),
    pdf: join(folder, `${name}.pdf`),
  }));
  for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), html);
  const list = join(folder, 'pages.json');
  await writeFile(list, JSON.stringify(jobs));

  await withElectronApp(PRINT_APP, async ({ executable, args }) => {
    const electron = [executable, ...args];
    const [command = '', ...rest] = hasDisplay() ? electron : ['xvfb-run', '-a', ...electron];
    await run(command, rest, { env: { ...process.env, ...PAPER_FONTS, GSR_PRINT: list } });
  });
}
