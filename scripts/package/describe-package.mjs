import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** All that belongs in the archive; a stray pattern would pack sources, or even a library of this machine. */
const PACKED = ['node_modules', 'out', 'package.json'];
const DRIVER = 'node_modules/better-sqlite3/prebuilds';
const WORDS = new Map([
  [FuseState.ENABLE, 'on'],
  [FuseState.DISABLE, 'off'],
  [FuseState.REMOVED, 'removed'],
  [FuseState.INHERIT, 'inherited'],
]);

/** @param {string} file */
function megabytes(file) {
  return `${(statSync(file).size / 1e6).toFixed(1)} MB`;
}

/**
 * The top level of an asar archive, from its header.
 * @param {string} archive
 * @returns {string[]}
 */
function packedNames(archive) {
  const file = openSync(archive, 'r');
  try {
    const sizes = Buffer.alloc(16);
    readSync(file, sizes);
    const header = Buffer.alloc(sizes.readUInt32LE(12));
    readSync(file, header);
    return Object.keys(JSON.parse(header.toString()).files).toSorted();
  } finally {
    closeSync(file);
  }
}

/**
 * Reads back from a finished package what must be so in it; throws where it is not.
 * @param {string} folder the unpacked directory
 * @param {string} executable
 * @param {string} platform
 */
export async function describePackage(folder, executable, platform) {
  const resources = join(folder, 'resources');
  const archive = join(resources, 'app.asar');
  const names = packedNames(archive);
  if (names.join() !== PACKED.join())
    throw new Error(`the archive holds ${names.join(', ')}; not all of that belongs there`);
  const drivers = readdirSync(join(resources, 'app.asar.unpacked', DRIVER));
  const driver = `${platform}-${process.arch}.node`;
  if (drivers.join() !== driver)
    throw new Error(`the driver ${driver} alone belongs in there, found: ${drivers.join(', ')}`);
  for (const other of ['app', 'default_app.asar']) {
    if (existsSync(join(resources, other))) throw new Error(`resources/${other} is another application`);
  }
  const wire = await getCurrentFuseWire(join(folder, executable));
  console.log(`package: ${folder}`);
  console.log(`  app.asar ${megabytes(archive)}, driver ${driver}, executable ${executable}`);
  for (const name of ['RunAsNode', 'EnableNodeCliInspectArguments', 'OnlyLoadAppFromAsar', 'EnableCookieEncryption']) {
    const state = wire[FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (name)]];
    console.log(`  fuse ${name}: ${state === undefined ? 'unknown' : WORDS.get(state)}`);
  }
}
