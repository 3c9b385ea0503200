import { createHash, randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import { appendAudit } from '../../storage/audit.ts';
import type { Look } from '../../storage/exchange/look.ts';
import { keepLook, lookAtLibrary } from '../../storage/exchange/look.ts';
import { packItems } from '../../storage/exchange/pack-items.ts';
import type { NamedContent, PackageContent } from '../../storage/exchange/package-entries.ts';
import { insertPackage } from '../../storage/exchange/packages.ts';
import { contentsOf } from '../../storage/exchange/scope.ts';
import { sealPackage } from '../../storage/exchange/seal-package.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { fileProblem } from '../paper-folder.ts';
import type { ServiceContext } from '../service-context.ts';
import { isSampleLibrary } from './is-sample-library.ts';
import { chosenItems } from './chosen-items.ts';

function* papersOf(reader: Reader, papers: ReadonlyMap<string, number>): Generator<NamedContent> {
  for (const sha256 of papers.keys()) {
    const row = reader.get<{ bytes: Uint8Array }>('SELECT bytes FROM paper_content WHERE sha256 = ?', [sha256]);
    if (row) yield { sha256, byteLength: row.bytes.length, read: () => [row.bytes] };
  }
}

interface Gathered {
  readonly look: Look;
  readonly items: number;
  readonly entries: number;
  readonly missing: number;
  readonly content: PackageContent;
}

/** Looks at the library and at every attachment that would go along. */
async function gather(
  { library, reader, settings }: ServiceContext,
  scope: ParsedInput<'exchange.export'>['scope'],
): Promise<Gathered> {
  const look = lookAtLibrary(reader);
  const chosen = chosenItems(reader, look, scope);
  const { papers, attachments } = contentsOf(reader, look, chosen);
  const missing: string[] = [];
  const whole: NamedContent[] = [];
  for (const [sha256, byteLength] of attachments) {
    if ((await library.attachments.check(sha256, false)) !== 'intact') missing.push(sha256);
    else whole.push({ sha256, byteLength, read: () => library.attachments.read(sha256) });
  }
  const items = chosen?.size ?? look.items.size;
  const manifest = {
    schemaVersion: library.schemaVersion,
    machineUid: look.machine,
    machineName: hostname().slice(0, 200),
    actor: settings().reviewerName.slice(0, 200),
    at: new Date().toISOString(),
    isSample: isSampleLibrary(library),
    isWhole: chosen === null,
    missing,
  };
  return {
    look,
    items,
    entries: items + papers.size + whole.length,
    missing: missing.length,
    content: {
      manifest,
      items: packItems(reader, look, chosen),
      papers: papersOf(reader, papers),
      attachments: whole,
    },
  };
}

async function writeParts(path: string, parts: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(path, 'wx', 0o600);
  try {
    for await (const part of parts) {
      hash.update(part);
      await handle.writeFile(part);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}

/** Writes the package beside its name; it gets it with the entry that says so, or is not there. */
export async function exportPackage(
  context: ServiceContext,
  { scope, passphrase, target }: ParsedInput<'exchange.export'>,
  call: CallContext,
): Promise<HandlerOutput<'exchange.export'>> {
  const { library, pathOf, write, packageWorkFactor } = context;
  const path = pathOf(target);
  const beside = `${path}.${randomUUID().slice(0, 8)}.part`;
  const { revision } = library;
  const { look, items, entries, missing, content } = await gather(context, scope);
  let done = 0;
  const onEntry = () => {
    if (call.signal.aborted) throw new CallError('cancelled', '已取消导出，没有生成资料包。');
    if (library.revision !== revision)
      throw new CallError('conflict', '导出期间资料有改动，没有生成资料包，请重新导出。');
    done += 1;
    if (done % 50 === 0) call.reportProgress({ done, total: entries, label: '正在写入资料包' });
  };
  try {
    const sha256 = await writeParts(
      beside,
      sealPackage(content, { passphrase, workFactor: packageWorkFactor, onEntry }),
    );
    const fileName = basename(path);
    write((writer) => {
      keepLook(writer, look);
      const { machineUid, machineName } = content.manifest;
      const id = insertPackage(writer, { direction: 'sent', fileName, sha256, machineUid, machineName, items });
      appendAudit(writer, {
        action: 'exchange.export',
        summary: `导出资料包（${String(items)} 项）`,
        subject: { kind: 'exchange', id, label: maskDigits(fileName) },
        after: {
          scope: scope.kind === 'projects' ? { ...scope, query: maskDigits(scope.query) } : scope,
          items,
          missing,
          sha256,
        },
      });
      renameSync(beside, path);
    });
    return { fileName, items, sha256, missing };
  } catch (error) {
    await rm(beside, { force: true });
    throw error instanceof Error && 'code' in error && 'syscall' in error
      ? fileProblem('写入资料包', path, error)
      : error;
  }
}
