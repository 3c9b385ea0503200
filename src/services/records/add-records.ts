import { CallError } from '../../contract/call-error.ts';
import type { CallErrorShape } from '../../contract/call-error.ts';
import type { HandlerOutput } from '../../contract/contract.ts';
import type { ProjectId } from '../../domain/ids.ts';
import type { RecordDraft } from '../../domain/records/record-kinds.ts';
import { StaleVersion } from '../../storage/record-errors.ts';
import { getProject } from '../../storage/projects.ts';
import type { Writer } from '../../storage/reader-writer.ts';
import type { ServiceContext } from '../service-context.ts';
import type { KeptRecord, NewRecord } from './add-record.ts';
import { addRecord } from './add-record.ts';
import { draftAnswers, openCase } from './case.ts';

/** A record that one of the screens of a year would put on a project's file. */
export interface ProposedRecord {
  readonly projectId: ProjectId;
  readonly draft: RecordDraft;
}

/** What stands in the way of each project or asks for a reason; projects without either are left out. */
export function proposedAnswers(
  context: ServiceContext,
  proposed: readonly ProposedRecord[],
): HandlerOutput<'yearFunding.check'>['projects'] {
  const { reader, policy } = context;
  return proposed.flatMap(({ projectId, draft }) => {
    const { project, file } = openCase(reader, projectId);
    const answers = draftAnswers(context, draft, file, policy.policy).filter(
      ({ outcome }) => outcome === 'block' || outcome === 'warn',
    );
    if (answers.length === 0) return [];
    return [{ projectId, code: project.code, name: project.content.name, answers }];
  });
}

type Refusal = Pick<CallErrorShape, 'code' | 'message' | 'details'>;

function refusalOf(error: unknown): Refusal {
  if (error instanceof CallError) return error;
  if (error instanceof StaleVersion) return { code: 'staleVersion', message: error.message, details: [] };
  throw error;
}

/**
 * Puts one record on each of several files within a transaction: all or none. Every project that stands in the way is
 * named with its reasons. @throws CallError with the first refusal's code.
 */
export function addRecords(
  context: ServiceContext,
  writer: Writer,
  entries: readonly Omit<NewRecord, 'attachmentIds'>[],
): KeptRecord[] {
  const kept: KeptRecord[] = [];
  const refused: { readonly where: string; readonly refusal: Refusal }[] = [];
  for (const entry of entries) {
    try {
      kept.push(addRecord(context, writer, { ...entry, attachmentIds: [] }));
    } catch (error) {
      const { code, content } = getProject(writer, entry.projectId);
      refused.push({ where: `${code} ${content.name}`, refusal: refusalOf(error) });
    }
  }
  const [first] = refused;
  if (!first) return kept;
  throw new CallError(
    first.refusal.code,
    `有 ${String(refused.length)} 个项目不能办理，本次全部没有登记。`,
    refused.flatMap(({ where, refusal: { message, details } }) =>
      (details.length === 0 ? [{ what: message }] : details).map(({ what }) => ({ where, what })),
    ),
  );
}
