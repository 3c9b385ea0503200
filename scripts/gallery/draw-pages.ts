import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { reduceColours } from '../screenshots/reduce-colours.ts';

const run = promisify(execFile);

/** Enough to see the setting; a gallery is not for reading. */
const DPI = 64;
/** Of a longer paper the first pages tell what it looks like. */
const MOST_PAGES = 5;

/** The first pages of `<folder>/<name>.pdf` as pictures. */
export async function drawPages(folder: string, name: string): Promise<Buffer[]> {
  const limits = ['-r', String(DPI), '-l', String(MOST_PAGES)];
  await run('pdftoppm', [...limits, '-png', join(folder, `${name}.pdf`), join(folder, name)]);
  const pages = (await readdir(folder)).filter((file) => file.startsWith(`${name}-`) && /-\d+\.png$/.test(file));
  const pictures = await Promise.all(pages.toSorted().map((file) => readFile(join(folder, file))));
  return pictures.map(reduceColours);
}
