import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { Handlers } from '../../contract/dispatcher.ts';
import { appendAudit } from '../../storage/audit.ts';
import { getDocument, voidDocument } from '../../storage/issued-documents.ts';
import { documentView } from '../document-view.ts';
import type { ServiceContext } from '../service-context.ts';
import { issueBatch } from './issue-batch.ts';
import { issuePaper, previewPaper } from './issue-paper.ts';
import { listDraftPapers, listMeetingPapers, listPapers } from './list-papers.ts';
import { unissuedKinds, unissuedOf } from './unissued-papers.ts';

function voidPaper(
  { write }: ServiceContext,
  { id, reason }: ParsedInput<'papers.void'>,
): HandlerOutput<'papers.void'> {
  return write((writer) => {
    const { kind, title, voided } = getDocument(writer, id);
    if (voided) throw new CallError('conflict', '这份文书已经作废。');
    if (kind === 'preReviewLetter') {
      throw new CallError('denied', '预审意见书决定项目所处阶段，不能单独作废。');
    }
    voidDocument(writer, id, reason);
    appendAudit(writer, {
      action: 'papers.void',
      summary: '作废文书',
      subject: { kind: 'document', id, label: title },
      remark: reason,
    });
    return documentView(getDocument(writer, id));
  });
}

/** The use cases of papers about a project's records and about submitted inclusion drafts. */
export function paperHandlers(context: ServiceContext) {
  return {
    'papers.list': ({ projectId }) => listPapers(context, projectId),
    'papers.listOfDraft': ({ draftId }) => listDraftPapers(context, draftId),
    'papers.listOfMeeting': ({ meetingId }) => listMeetingPapers(context, meetingId),
    'papers.preview': (input) => previewPaper(context, input),
    'papers.issue': (input) => issuePaper(context, input),
    'papers.unissued': () => unissuedKinds(context),
    'papers.unissuedOf': (input) => unissuedOf(context, input),
    'papers.issueBatch': (input, call) => issueBatch(context, input, call),
    'papers.void': (input) => voidPaper(context, input),
  } satisfies Handlers<
    | 'papers.list'
    | 'papers.listOfDraft'
    | 'papers.listOfMeeting'
    | 'papers.preview'
    | 'papers.issue'
    | 'papers.unissued'
    | 'papers.unissuedOf'
    | 'papers.issueBatch'
    | 'papers.void'
  >;
}
