// Adds attachments to the first project of a folder's library without end, and says of every one that it was added.
// Dies, as by `kill -9`, between the file and the row of the n-th one, if told so.
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { insertAttachment } from '../../../src/storage/attachments.ts';
import { appendAudit } from '../../../src/storage/audit.ts';
import { chanceFrom } from './chance.ts';
import { inPieces, inventedBytes } from './invented-bytes.ts';
import { openTestLibrary } from './open-test-library.ts';

async function attachForEver(folder: string, seed: number, deadly: number): Promise<never> {
  flushCompileCache();
  const chance = chanceFrom(seed);
  const library = openTestLibrary(folder);
  for (let number = 1; ; number += 1) {
    const bytes = inventedBytes(chance.whole(1, 3_000_000));
    const content = await library.attachments.keep(inPieces(bytes));
    if (number === deadly) process.kill(process.pid, 'SIGKILL');
    library.write('李样例', (writer) => {
      insertAttachment(writer, { ...content, projectId: 1 as ProjectId, originalName: `附件${String(number)}.pdf` });
      appendAudit(writer, { action: 'test.add', summary: '添加附件', subject: { kind: 'project', id: 1, label: '' } });
    });
    writeSync(1, `${content.sha256}\n`);
  }
}

const [folder = '', seed = '', deadly = '0'] = process.argv.slice(2);
if (folder !== '') await attachForEver(folder, Number(seed), Number(deadly));
