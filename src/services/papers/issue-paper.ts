import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { formatChineseDate } from '../../domain/dates.ts';
import { DOCUMENT_KINDS } from '../../domain/glossary.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { ServiceContext } from '../service-context.ts';
import { refuseFuture } from '../service-context.ts';
import { issueMade, paperView } from './issue-made.ts';
import type { MadePaper } from './made-paper.ts';
import { standingPaper } from './made-paper.ts';
import { makePaper } from './make-paper.ts';

type Replaced = ParsedInput<'papers.issue'>['replaces'];

/** The paper as it would be issued on that day; registers nothing. */
export function previewPaper(
  context: ServiceContext,
  wanted: ParsedInput<'papers.preview'>,
): HandlerOutput<'papers.preview'> {
  return paperView(makePaper(context, context.reader, wanted));
}

/** A second paper about the same would leave two that hold; only the one that holds can be replaced. */
function refuseSecond({ kind, earlier }: MadePaper, reader: Reader, replaces: Replaced): void {
  const standing = standingPaper(earlier(reader));
  if (standing?.id === replaces?.id) return;
  const problem = standing
    ? `${DOCUMENT_KINDS[kind]}已于${formatChineseDate(standing.issuedOn)}出具，请刷新后重新出具。`
    : `要替换的${DOCUMENT_KINDS[kind]}已经作废，请刷新后重试。`;
  throw new CallError('conflict', problem);
}

/** Issues a paper about a project's record or a submitted draft, once there is none about the same that holds beside it. */
export async function issuePaper(
  context: ServiceContext,
  input: ParsedInput<'papers.issue'>,
): Promise<HandlerOutput<'papers.issue'>> {
  const { reader, today } = context;
  const { issuedOn, replaces, body } = input;
  refuseFuture(issuedOn, '出具日期', today());
  const paper = makePaper(context, reader, input);
  refuseSecond(paper, reader, replaces);
  const refuseStale: MadePaper['refuseStale'] = (writer) => {
    paper.refuseStale(writer);
    refuseSecond(paper, writer, replaces);
  };
  const issue = { action: 'papers.issue', said: '', remark: '', issuedOn, replaces, body };
  return issueMade(context, { ...paper, refuseStale }, issue);
}
