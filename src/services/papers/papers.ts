import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { Handlers } from '../../contract/dispatcher.ts';
import type { ProjectId } from '../../domain/ids.ts';
import { definitionOf } from '../../domain/records/record-kinds.ts';
import type { ProjectPaper } from '../../documents/project-papers/project-paper.ts';
import { PROJECT_PAPER_KINDS, PROJECT_PAPERS } from '../../documents/project-papers/project-papers.ts';
import { appendAudit } from '../../storage/audit.ts';
import { getDocument, listDocumentsOfProject, voidDocument } from '../../storage/issued-documents.ts';
import { documentView } from '../document-view.ts';
import { openCase } from '../records/case.ts';
import type { ServiceContext } from '../service-context.ts';
import { issuePaper, previewPaper } from './issue-paper.ts';
import { paperFacts } from './paper-facts.ts';

/** What a project's records allow to be issued, in the order of the regulation. */
function listPapers(context: ServiceContext, projectId: ProjectId): HandlerOutput<'papers.list'> {
  const { reader, today } = context;
  const current = openCase(reader, projectId);
  const documents = listDocumentsOfProject(reader, projectId).filter(({ voided }) => voided === null);
  const papers = PROJECT_PAPER_KINDS.flatMap((kind) => {
    const paper: ProjectPaper = PROJECT_PAPERS[kind];
    return current.file.records
      .filter((record) => record.kind === paper.about)
      .map((record) => {
        const facts = paperFacts(context, reader, current, { kind, recordId: record.id, issuedOn: today() });
        const issued = documents.find((document) => document.kind === kind && document.recordId === record.id);
        return {
          kind,
          recordId: record.id,
          recordOn: record.on,
          recordLabel: definitionOf(record.kind).label,
          missing: paper.missing(facts),
          issued: issued ? documentView(issued) : null,
        };
      });
  });
  return { papers };
}

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

/** The use cases of papers about a project's records. */
export function paperHandlers(context: ServiceContext) {
  return {
    'papers.list': ({ projectId }) => listPapers(context, projectId),
    'papers.preview': (input) => previewPaper(context, input),
    'papers.issue': (input) => issuePaper(context, input),
    'papers.void': (input) => voidPaper(context, input),
  } satisfies Handlers<'papers.list' | 'papers.preview' | 'papers.issue' | 'papers.void'>;
}
