import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { ServiceContext } from '../service-context.ts';
import { refuseFuture } from '../service-context.ts';
import { issueMade, paperView } from './issue-made.ts';
import { makePaper } from './make-paper.ts';

/** The paper as it would be issued on that day; registers nothing. */
export function previewPaper(
  context: ServiceContext,
  wanted: ParsedInput<'papers.preview'>,
): HandlerOutput<'papers.preview'> {
  return paperView(makePaper(context, context.reader, wanted));
}

/** Issues a paper about a project's record, a draw or a submitted draft. */
export async function issuePaper(
  context: ServiceContext,
  input: ParsedInput<'papers.issue'>,
): Promise<HandlerOutput<'papers.issue'>> {
  const { issuedOn, replaces, body } = input;
  refuseFuture(issuedOn, '出具日期', context.today());
  const paper = makePaper(context, context.reader, input);
  return issueMade(context, paper, { action: 'papers.issue', said: '', remark: '', issuedOn, replaces, body });
}
