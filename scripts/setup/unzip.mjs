import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';

/**
 * Unpacks a zip with its file modes.
 * @param {string} zipFile
 * @param {(name: string) => string | undefined} placeOf where an entry goes; undefined leaves it out
 */
export async function unzip(zipFile, placeOf) {
  const zip = await yauzl.openPromise(zipFile, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const place = entry.fileName.endsWith('/') ? undefined : placeOf(entry.fileName);
    if (place === undefined) continue;
    await mkdir(dirname(place), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(place, { mode }));
  }
}
