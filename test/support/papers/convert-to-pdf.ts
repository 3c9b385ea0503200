import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Free fonts in the place of the office's, the same for every rendering. */
export const PAPER_FONTS = { FONTCONFIG_FILE: fileURLToPath(new URL('../fonts/fonts.conf', import.meta.url)) };

/** Writes `<name>.docx` or `.xlsx` and, by LibreOffice with a profile of its own, `<name>.pdf` into a folder. */
export async function convertToPdf(
  folder: string,
  papers: Readonly<Record<string, Uint8Array>>,
  ending: 'docx' | 'xlsx' = 'docx',
): Promise<void> {
  const files = Object.keys(papers).map((name) => join(folder, `${name}.${ending}`));
  for (const [name, bytes] of Object.entries(papers)) await writeFile(join(folder, `${name}.${ending}`), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    env: { ...process.env, ...PAPER_FONTS },
  });
}
