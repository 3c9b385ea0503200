import { setImmediate } from 'node:timers/promises';
import type { CallContext } from '../../contract/call-context.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { CallError } from '../../contract/call-error.ts';
import { DOCUMENT_KINDS } from '../../domain/glossary.ts';
import { getProject } from '../../storage/projects.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { ServiceContext } from '../service-context.ts';
import { translateFailure } from '../translate-failure.ts';
import { issuePaper } from './issue-paper.ts';

type Item = ParsedInput<'papers.issueBatch'>['items'][number];
type Outcome = HandlerOutput<'papers.issueBatch'>;

function named(reader: Reader, { projectId, recordId }: Item): Outcome['left'][number] {
  const { code, content } = getProject(reader, projectId);
  return { projectId, recordId, code, name: content.name };
}

/** What keeps one paper from being issued, in a sentence. A defect shows, and is kept, when the paper is issued alone. */
function problemOf(error: unknown): string {
  const failure = translateFailure(error);
  return failure instanceof CallError ? failure.message : '程序内部出错，请到项目页单独出具这一份。';
}

/**
 * Issues papers of one kind one after the other. Each is whole by itself: registered, with its file. One that fails is
 * named and the others go on; once nobody waits any more, the rest is left and named.
 */
export async function issueBatch(
  context: ServiceContext,
  { kind, issuedOn, items }: ParsedInput<'papers.issueBatch'>,
  call: CallContext,
): Promise<Outcome> {
  const issued: Outcome['issued'][number][] = [];
  const failed: Outcome['failed'][number][] = [];
  const report = (done: number) => {
    call.reportProgress({ done, total: items.length, label: `正在出具${DOCUMENT_KINDS[kind]}` });
  };
  for (const [index, item] of items.entries()) {
    report(index);
    // Other calls get their turn, among them the one that cancels.
    await setImmediate();
    if (call.signal.aborted)
      return { issued, failed, left: items.slice(index).map((each) => named(context.reader, each)) };
    try {
      const paper = { kind, about: { of: 'record', ...item }, issuedOn, body: null, replaces: null } as const;
      issued.push(await issuePaper(context, paper));
    } catch (error) {
      failed.push({ ...named(context.reader, item), problem: problemOf(error) });
    }
  }
  report(items.length);
  return { issued, failed, left: [] };
}
