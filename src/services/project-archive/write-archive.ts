import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { STAGES } from '../../domain/glossary.ts';
import type { ArchivedFile } from '../../documents/project-archive/archive-catalogue.ts';
import { archiveCatalogue } from '../../documents/project-archive/archive-catalogue.ts';
import { CHECKSUM_FILE, writeChecksums } from '../../documents/project-archive/checksum-list.ts';
import { WriteCancelled, writeWorkbook } from '../../documents/workbook-output/write-workbook.ts';
import { appendAudit } from '../../storage/audit.ts';
import { syncFolder } from '../../storage/durable-file.ts';
import type { StoredProject } from '../../storage/projects.ts';
import { getProject } from '../../storage/projects.ts';
import { writeCopy } from '../attachments/write-copy.ts';
import { paperName } from '../paper-file-name.ts';
import { asFileProblem, sha256Of, writeWholeFile } from '../paper-folder.ts';
import { projectSubject } from '../project-subject.ts';
import type { ServiceContext } from '../service-context.ts';
import { archiveName } from './archive-names.ts';
import type { ArchivedSource } from './archived-sources.ts';
import { archivedSources } from './archived-sources.ts';

/** The catalogue of every archive. */
const CATALOGUE = '目录.xlsx';
const READABLE = 0o644;

/** Refuses while a file is missing or altered: an archive with a gap is none. */
async function refuseFaulty({ library }: ServiceContext, sources: readonly ArchivedSource[]): Promise<void> {
  const faulty: { where: string; what: string }[] = [];
  for (const { folder, title, sha256 } of sources) {
    if (folder !== '附件') continue;
    const state = await library.attachments.check(sha256, true);
    if (state !== 'intact') faulty.push({ where: title, what: state === 'missing' ? '附件缺失' : '附件内容已损坏' });
  }
  if (faulty.length === 0) return;
  throw new CallError('conflict', '有附件缺失或损坏，不能整理档案。请先在“附件”中补回原件。', faulty);
}

async function fill(
  folder: string,
  target: string,
  sources: readonly ArchivedSource[],
  call: CallContext,
): Promise<ArchivedFile[]> {
  const files: ArchivedFile[] = [];
  for (const { folder: part, nameParts, extension, read, ...told } of sources) {
    if (call.signal.aborted) throw new WriteCancelled();
    call.reportProgress({ done: files.length, total: sources.length, label: '正在整理档案' });
    mkdirSync(join(folder, part), { recursive: true });
    // Measured by where it will lie, not by where it is being made.
    const name = archiveName(join(target, part), files.length + 1, nameParts, extension);
    await writeCopy(join(folder, part, name), read(), READABLE);
    files.push({ ...told, path: `${part}/${name}` });
  }
  return files;
}

function catalogueOf({ settings, today }: ServiceContext, project: StoredProject, files: readonly ArchivedFile[]) {
  return archiveCatalogue({
    officeName: settings().officeName,
    madeOn: today(),
    projectCode: project.code,
    projectName: project.content.name,
    unitName: project.unitName,
    stage: STAGES[project.stage],
    files,
  });
}

/** Makes the folder beside its name, and gives it the name together with the audit entry. */
async function make(
  context: ServiceContext,
  { project, target, beside }: { project: StoredProject; target: string; beside: string },
  call: CallContext,
): Promise<number> {
  const { library, write } = context;
  const { id, code, content } = project;
  const sources = archivedSources(library, id);
  if (sources.length === 0) throw new CallError('conflict', '这个项目还没有文书和附件，没有可以整理的档案。');
  await refuseFaulty(context, sources);
  mkdirSync(beside);
  const files = await fill(beside, target, sources, call);
  const catalogue = await writeWorkbook(catalogueOf(context, project, files), {
    isCancelled: () => call.signal.aborted,
  });
  writeWholeFile(join(beside, CATALOGUE), catalogue);
  const checksums = [...files, { path: CATALOGUE, sha256: sha256Of(catalogue) }];
  const list = new TextEncoder().encode(writeChecksums(checksums));
  writeWholeFile(join(beside, CHECKSUM_FILE), list);
  if (call.signal.aborted) throw new WriteCancelled();
  write((writer) => {
    appendAudit(writer, {
      action: 'projectArchive.write',
      summary: `整理项目档案（${String(files.length)} 件）`,
      subject: projectSubject(id, code, content.name),
      after: { files: files.length, checksums: sha256Of(list) },
    });
    // Within the transaction: what could not be written is not in the audit either.
    renameSync(beside, target);
  });
  return files.length;
}

/** Writes the folder of a project for the records office: it is there whole, or not at all. */
export async function writeArchive(
  context: ServiceContext,
  { projectId, folder }: ParsedInput<'projectArchive.write'>,
  call: CallContext,
): Promise<HandlerOutput<'projectArchive.write'>> {
  const parent = context.pathOf(folder);
  const project = getProject(context.reader, projectId);
  const name = paperName([project.code, project.content.name.slice(0, 30), context.today()], ['档案']);
  const target = join(parent, name);
  if (existsSync(target)) {
    throw new CallError('conflict', `所选文件夹中已有“${name}”，请移走后重试，或另选文件夹。`);
  }
  const beside = join(parent, `.${randomUUID().slice(0, 8)}.part`);
  try {
    const files = await make(context, { project, target, beside }, call);
    syncFolder(parent);
    return { folderName: basename(target), files };
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw asFileProblem('整理档案', target, error);
  }
}
