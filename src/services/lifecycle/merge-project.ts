import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { ProjectId } from '../../domain/ids.ts';
import { mergedContent, mergeFaults } from '../../domain/merge-content.ts';
import type { ProjectContent } from '../../domain/project.ts';
import { declaredAmount } from '../../domain/project.ts';
import type { RecordDraft } from '../../domain/records/record-kinds.ts';
import type { ContentFault } from '../../domain/split-content.ts';
import { appendAudit } from '../../storage/audit.ts';
import { requireVersion, updateProjectContent } from '../../storage/projects.ts';
import type { Reader, Writer } from '../../storage/reader-writer.ts';
import { changedFields } from '../changed-fields.ts';
import { withMaskedPhone } from '../create-draft.ts';
import { projectSubject } from '../project-subject.ts';
import { addRecord } from '../records/add-record.ts';
import type { Case } from '../records/case.ts';
import { draftAnswers, openCase } from '../records/case.ts';
import type { ServiceContext } from '../service-context.ts';
import { refuseFaults } from './split-project.ts';

type Input = ParsedInput<'lifecycle.merge'>;

/** The two projects: what goes away as it was last declared, what receives it as it stands. */
interface Pair {
  readonly source: Case;
  readonly target: Case;
  readonly declared: ProjectContent;
  readonly receiving: ProjectContent;
}

function openPair(reader: Reader, projectId: ProjectId, targetId: ProjectId): Pair {
  if (projectId === targetId) throw new CallError('invalidInput', '不能并入项目自己，请选择另一个项目。');
  const source = openCase(reader, projectId);
  const target = openCase(reader, targetId);
  return { source, target, declared: source.file.content, receiving: target.project.content };
}

/** What each of the two puts on file. */
function recordsOfMerge(
  { source, target, declared }: Pair,
  { mergedOn, reason }: Pick<Input, 'mergedOn' | 'reason'>,
): { readonly given: RecordDraft<'merge'>; readonly received: RecordDraft<'mergeReceived'> } {
  const amount = declaredAmount(declared);
  return {
    given: { kind: 'merge', fields: { mergedOn, target: target.project.id, amount, reason } },
    received: { kind: 'mergeReceived', fields: { mergedOn, source: source.project.id, amount } },
  };
}

/** What the rules have against the target's taking it in, as something to mend there. */
function faultsOfTarget(context: ServiceContext, { target }: Pair, received: RecordDraft): ContentFault[] {
  const { code, content } = target.project;
  return draftAnswers(context, received, target.file, context.policy.policy)
    .filter(({ outcome }) => outcome === 'block')
    .map(({ finding, remedy }) => ({ where: `${code} ${content.name}`, what: `${finding}${remedy}` }));
}

function sizeOf(content: ProjectContent): HandlerOutput<'lifecycle.checkMerge'>['source'] {
  return {
    amount: declaredAmount(content),
    shares: content.fundShares,
    contentItems: content.contentItems.length,
    goals: content.goals.length,
    dataResources: content.dataResources.length,
  };
}

/** How the rules answer if the project went into the target on that day, and what the target would declare then. */
export function checkMerge(
  context: ServiceContext,
  { projectId, targetId, mergedOn }: ParsedInput<'lifecycle.checkMerge'>,
): HandlerOutput<'lifecycle.checkMerge'> {
  const pair = openPair(context.reader, projectId, targetId);
  const { source, target, declared, receiving } = pair;
  const { given, received } = recordsOfMerge(pair, { mergedOn, reason: '' });
  const faults = mergeFaults(receiving, declared);
  return {
    answers: draftAnswers(context, given, source.file, context.policy.policy),
    faults: [...faultsOfTarget(context, pair, received), ...faults],
    source: sizeOf(declared),
    target: sizeOf(receiving),
    merged: faults.length === 0 ? sizeOf(mergedContent(receiving, declared)) : null,
    targetVersion: target.project.version,
  };
}

function extendTarget(writer: Writer, { source, target, declared, receiving }: Pair, version: number): void {
  const content = mergedContent(receiving, declared);
  const { id, code } = target.project;
  updateProjectContent(writer, id, version, content);
  appendAudit(writer, {
    action: 'projects.saveDraft',
    summary: '修改项目草稿',
    subject: projectSubject(id, code, content.name),
    remark: `并入 ${source.project.code} ${source.project.content.name} 的申报内容`,
    ...changedFields(withMaskedPhone(receiving), withMaskedPhone(content)),
  });
}

/** Adds what the project last declared to the target and ends the project (办法四（二）). */
export function mergeProject(context: ServiceContext, input: Input): HandlerOutput<'lifecycle.merge'> {
  const { projectId, version, targetId, targetVersion, reasons } = input;
  return context.write((writer) => {
    const pair = openPair(writer, projectId, targetId);
    requireVersion(writer, projectId, version);
    requireVersion(writer, targetId, targetVersion);
    const { given, received } = recordsOfMerge(pair, input);
    const reading = { ...context, reader: writer };
    const faults = [...faultsOfTarget(reading, pair, received), ...mergeFaults(pair.receiving, pair.declared)];
    refuseFaults(faults, '不能合并');
    extendTarget(writer, pair, targetVersion);
    const taken = addRecord(context, writer, {
      projectId: targetId,
      version: null,
      draft: received,
      reasons: [],
      attachmentIds: [],
    });
    const kept = addRecord(context, writer, { projectId, version, draft: given, reasons, attachmentIds: [] });
    return { version: kept.version, stage: kept.stage, targetVersion: taken.version };
  });
}
