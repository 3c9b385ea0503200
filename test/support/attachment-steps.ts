import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectId } from '../../src/domain/ids.ts';
import type { coreInFolder } from './core-in-folder.ts';
import { inventedBytes } from './library/invented-bytes.ts';

/** What a file holds whose content the test is not about. */
export const SOME_BYTES = inventedBytes(200_000);

/** What is done with attachments through the contract. */
export function attachmentSteps(office: () => ReturnType<typeof coreInFolder>) {
  let files = 0;

  /** A file that the reviewer has just picked. */
  function picked(name: string, bytes: Uint8Array = SOME_BYTES) {
    const path = join(office().folder, name);
    writeFileSync(path, bytes);
    files += 1;
    return { path, file: office().grant(`file-${String(files)}`, path) };
  }

  function add(projectId: ProjectId, name: string, bytes?: Uint8Array) {
    return office().call('attachments.add', { projectId, file: picked(name, bytes).file });
  }

  /** Where the content lies. */
  function keptFile(sha256: string): string {
    return join(office().folder, 'library', 'attachments', sha256.slice(0, 2), sha256);
  }

  /** Changes one bit of the kept content. */
  function alter(sha256: string): void {
    const bytes = readFileSync(keptFile(sha256));
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    writeFileSync(keptFile(sha256), bytes);
  }

  async function historyOf(projectId: ProjectId) {
    return (await office().call('projects.get', { id: projectId })).history;
  }

  return { picked, add, keptFile, alter, historyOf };
}
