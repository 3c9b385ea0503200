import { cp, link, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sandboxArgs } from '../../scripts/toolchain/display.mjs';
import { findElectronRuntime } from '../../scripts/toolchain/electron-runtime.mjs';

export interface ElectronCommand {
  readonly executable: string;
  readonly args: readonly string[];
}

/** The fallback runtime has an application built in: its files are linked beside another one. */
async function linkFallback(executable: string, appFolder: string): Promise<string> {
  const original = dirname(executable);
  const folder = await mkdtemp(`${original}-other-`);
  for (const name of await readdir(original)) {
    if (name === 'resources') continue;
    // Chromium looks for its files where its program is, and follows symbolic links to find out.
    const place = name === 'electron' ? link : symlink;
    await place(join(original, name), join(folder, name));
  }
  await cp(appFolder, join(folder, 'resources', 'app'), { recursive: true });
  return join(folder, 'electron');
}

/** Runs another application than the project's on the Electron that the project is tested with. */
export async function withElectronApp<Result>(
  appFolder: string,
  use: (command: ElectronCommand) => Promise<Result>,
): Promise<Result> {
  const runtime = findElectronRuntime();
  if (runtime === undefined) throw new Error('There is no Electron runtime yet: npm run setup');
  if (runtime.kind === 'official') {
    return use({ executable: runtime.executable, args: [...sandboxArgs(), appFolder] });
  }
  const linked = await linkFallback(runtime.executable, appFolder);
  try {
    return await use({ executable: linked, args: sandboxArgs() });
  } finally {
    await rm(dirname(linked), { recursive: true, force: true });
  }
}
