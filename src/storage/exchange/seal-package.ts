import { partCipher } from '../attachment-cipher.ts';
import { inParts } from '../sealed-file.ts';
import type { PackageContent } from './package-entries.ts';
import { packageEntries } from './package-entries.ts';
import { newPackageHead } from './package-head.ts';

/** The bytes of a package file, readable only with the passphrase. */
export async function* sealPackage(
  content: PackageContent,
  { passphrase, workFactor, onEntry }: { passphrase: string; workFactor: number; onEntry: () => void },
): AsyncGenerator<Uint8Array> {
  const { head, key } = await newPackageHead(passphrase, workFactor);
  const cipher = partCipher(key, head);
  yield head;
  let part = 0;
  for await (const plain of inParts(packageEntries(content, onEntry))) {
    yield cipher.seal(part, plain);
    part += 1;
  }
}
