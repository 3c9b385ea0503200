import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { RecordFields } from '../../domain/records/record-kinds.ts';
import type { ContentFault } from '../../domain/split-content.ts';
import { partAmount, partContent, splitFaults } from '../../domain/split-content.ts';
import type { RuleAnswer } from '../../rules/answer-rules.ts';
import { requireVersion } from '../../storage/projects.ts';
import type { ProjectPlace } from '../../storage/projects.ts';
import type { Writer } from '../../storage/reader-writer.ts';
import { createDraft } from '../create-draft.ts';
import { addRecord } from '../records/add-record.ts';
import type { Case } from '../records/case.ts';
import { draftAnswers, openCase } from '../records/case.ts';
import type { ServiceContext } from '../service-context.ts';

type Input = ParsedInput<'lifecycle.split'>;

/** Refuses what has to be mended first, with where and what. */
export function refuseFaults(faults: readonly ContentFault[], message: string): void {
  if (faults.length > 0) throw new CallError('invalidInput', `${message}：${faults[0]?.what ?? ''}`, [...faults]);
}

/** How the rules answer if the project were split on that day. */
export function checkSplit(
  context: ServiceContext,
  { projectId, splitOn }: ParsedInput<'lifecycle.checkSplit'>,
): RuleAnswer[] {
  const { file } = openCase(context.reader, projectId);
  const fields: RecordFields<'split'> = { splitOn, reason: '', parts: [] };
  return draftAnswers(context, { kind: 'split', fields }, file, context.policy.policy);
}

function createParts(context: ServiceContext, writer: Writer, source: Case, input: Input): ProjectPlace[] {
  const { project, file } = source;
  const { splitOn } = input;
  return input.parts.map((part) => {
    const remark = `由 ${project.code} ${project.content.name} 拆分`;
    const place = createDraft(writer, partContent(file.content, part), remark);
    const fields = { splitOn, source: project.id, amount: partAmount(file.content, part) };
    addRecord(context, writer, {
      projectId: place.id,
      version: place.version,
      draft: { kind: 'splitFrom', fields },
      reasons: [],
      attachmentIds: [],
    });
    return place;
  });
}

/** Makes a draft of each part out of what the project last declared and ends the project (办法四（二）). */
export function splitProject(context: ServiceContext, input: Input): HandlerOutput<'lifecycle.split'> {
  const { projectId, version, splitOn, reason, reasons, parts } = input;
  return context.write((writer) => {
    requireVersion(writer, projectId, version);
    const source = openCase(writer, projectId);
    const { content } = source.file;
    refuseFaults(splitFaults(content, parts), '不能拆分');
    const places = createParts(context, writer, source, input);
    const rows = places.flatMap(({ id }, index) => {
      const part = parts[index];
      return part ? [{ project: id, amount: partAmount(content, part) }] : [];
    });
    const kept = addRecord(context, writer, {
      projectId,
      version,
      draft: { kind: 'split', fields: { splitOn, reason, parts: rows } },
      reasons,
      attachmentIds: [],
    });
    return {
      version: kept.version,
      stage: kept.stage,
      parts: places.map(({ id, code }, index) => ({ projectId: id, code, name: parts[index]?.name ?? '' })),
    };
  });
}
