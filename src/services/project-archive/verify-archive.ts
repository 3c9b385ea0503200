import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { CHECKSUM_FILE, readChecksums } from '../../documents/project-archive/checksum-list.ts';
import { WriteCancelled } from '../../documents/workbook-output/write-workbook.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import { appendAudit } from '../../storage/audit.ts';
import { asFileProblem } from '../paper-folder.ts';
import type { ServiceContext } from '../service-context.ts';

type Fault = HandlerOutput<'projectArchive.verify'>['faults'][number];

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Uint8Array);
  return hash.digest('hex');
}

function readList(folder: string) {
  const file = join(folder, CHECKSUM_FILE);
  if (!existsSync(file)) {
    throw new CallError('fileProblem', `所选文件夹中没有 ${CHECKSUM_FILE}，不是本程序整理的项目档案。`);
  }
  const checksums = readChecksums(readFileSync(file, 'utf8'));
  if (checksums === null) throw new CallError('fileProblem', `${CHECKSUM_FILE} 的内容被改动过，不能据以核验。`);
  return checksums;
}

/** Files that lie in the folder, by their paths below it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    );
}

async function compare(folder: string, call: CallContext): Promise<{ checked: number; faults: Fault[] }> {
  const checksums = readList(folder);
  const faults: Fault[] = [];
  let checked = 0;
  for (const { path, sha256 } of checksums) {
    if (call.signal.aborted) throw new WriteCancelled();
    call.reportProgress({ done: checked, total: checksums.length, label: '正在核验档案' });
    checked += 1;
    const file = join(folder, path);
    if (!existsSync(file)) faults.push({ path, state: 'missing' });
    else if ((await hashOf(file)) !== sha256) faults.push({ path, state: 'altered' });
  }
  const listed = new Set([...checksums.map(({ path }) => path), CHECKSUM_FILE]);
  const added = filesIn(folder).filter((path) => !listed.has(path));
  return { checked, faults: [...faults, ...added.map((path) => ({ path, state: 'added' as const }))] };
}

/** Reads every file of an archive again and compares it with the list of check values. */
export async function verifyArchive(
  { pathOf, write }: ServiceContext,
  { folder }: ParsedInput<'projectArchive.verify'>,
  call: CallContext,
): Promise<HandlerOutput<'projectArchive.verify'>> {
  const path = pathOf(folder);
  const name = basename(path);
  let result;
  try {
    result = await compare(path, call);
  } catch (error) {
    throw asFileProblem('核验档案', path, error);
  }
  const { checked, faults } = result;
  write((writer) => {
    appendAudit(writer, {
      action: 'projectArchive.verify',
      summary: `核验项目档案（${String(checked)} 件，${faults.length === 0 ? '完好' : `${String(faults.length)} 处不符`}）`,
      subject: { kind: 'library', id: null, label: maskDigits(name) },
      after: { checked, faults: faults.length },
    });
  });
  return { folderName: name, checked, faults };
}
