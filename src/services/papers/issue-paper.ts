import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { yearOf } from '../../domain/dates.ts';
import { formatDocumentNumber } from '../../domain/document-number.ts';
import { DOCUMENT_KINDS } from '../../domain/glossary.ts';
import { renderDocx } from '../../documents/docx/render-docx.ts';
import { MissingFacts } from '../../documents/official/missing-facts.ts';
import { renderPrintHtml } from '../../documents/print-html/render-print-html.ts';
import { appendAudit } from '../../storage/audit.ts';
import { takeNextNumber } from '../../storage/document-series.ts';
import { getDocument, insertDocument, voidDocument } from '../../storage/issued-documents.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { documentView } from '../document-view.ts';
import { paperFileName } from '../paper-file-name.ts';
import { paperPath, preparePaperPlace, writeRegisteredPaper } from '../paper-folder.ts';
import { projectSubject } from '../project-subject.ts';
import { openCase } from '../records/case.ts';
import type { ServiceContext } from '../service-context.ts';
import { refuseFuture } from '../service-context.ts';
import { paperFacts, projectPaper } from './paper-facts.ts';
import { withBody } from './registered-paper.ts';

type Wanted = ParsedInput<'papers.preview'>;

function makePaper(context: ServiceContext, reader: Reader, wanted: Wanted) {
  const { kind, paper } = projectPaper(wanted.kind);
  const current = openCase(reader, wanted.projectId);
  const record = current.file.records.find(({ id }) => id === wanted.recordId);
  if (record?.kind !== paper.about) throw new CallError('conflict', '文书所依据的记录已被更正或撤销，请刷新后重试。');
  const facts = paperFacts(context, reader, current, { ...wanted, kind });
  const missing = paper.missing(facts);
  if (missing.length > 0) throw new MissingFacts(DOCUMENT_KINDS[kind], missing);
  const generated = paper.build(facts);
  return { kind, current, record, facts, generated, paper, document: withBody(generated, wanted.body) };
}

/** The paper as it would be issued on that day; registers nothing. */
export function previewPaper(context: ServiceContext, wanted: Wanted): HandlerOutput<'papers.preview'> {
  const { facts, generated, document } = makePaper(context, context.reader, wanted);
  return {
    title: document.title,
    number: facts.number && formatDocumentNumber(facts.number),
    generated: generated.body,
    html: renderPrintHtml(document),
  };
}

/**
 * Issues a paper about a project's record. It is rendered with the number that comes next; one transaction then takes
 * exactly that number, registers the paper with its bytes and facts, and marks the one it replaces as void. The file is
 * written after that: should that fail, the register can write it again (docs/decisions/0005).
 */
export async function issuePaper(
  context: ServiceContext,
  input: ParsedInput<'papers.issue'>,
): Promise<HandlerOutput<'papers.issue'>> {
  const { reader, settings, today, write } = context;
  const { projectId, issuedOn, replaces, body } = input;
  refuseFuture(issuedOn, '出具日期', today());
  const { kind, current, record, facts, document, paper } = makePaper(context, reader, input);
  if (issuedOn < record.on) throw new CallError('invalidInput', `出具日期不能早于所依据记录的日期（${record.on}）。`);
  const { number } = facts;
  const numberText = number === null ? '' : formatDocumentNumber(number);
  const edition = number === null ? `${record.on}-${String(record.id)}` : '';
  const baseName = paperFileName(
    [numberText, facts.content.name, facts.unitName, DOCUMENT_KINDS[kind], edition, ...(replaces ? ['重新出具'] : [])],
    'docx',
  );
  const fileName = `${DOCUMENT_KINDS[kind]}/${String(yearOf(issuedOn))}/${baseName}`;
  const path = paperPath(settings().papersFolder, fileName);
  preparePaperPlace(path);
  const bytes = await renderDocx(document);
  const registered = write((writer) => {
    if (openCase(writer, projectId).project.version !== current.project.version) {
      throw new CallError('staleVersion', '项目刚有新的记录，请核对后重新出具。');
    }
    if (number !== null) {
      const taken = takeNextNumber(writer, kind, number.prefix, number.year);
      if (taken.sequence !== number.sequence) throw new CallError('conflict', '文号刚被占用，请重新出具。');
    }
    if (replaces) voidDocument(writer, replaces.id, replaces.reason);
    const inserted = insertDocument(writer, {
      kind,
      number,
      title: document.title,
      issuedOn,
      projectId,
      declarationId: null,
      recordId: record.id,
      replacesId: replaces?.id ?? null,
      fileName,
      bytes,
      templateVersion: paper.templateVersion,
      facts: { facts, editedBody: body },
    });
    appendAudit(writer, {
      action: 'papers.issue',
      summary: `出具${DOCUMENT_KINDS[kind]}${numberText === '' ? '' : ` ${numberText}`}${body === null ? '' : '（正文经修改）'}`,
      subject: projectSubject(projectId, current.project.code, facts.content.name),
      remark: replaces ? `替换 ${getDocument(writer, replaces.id).title}：${replaces.reason}` : '',
      after: { number: numberText, issuedOn, sha256: inserted.sha256, fileName },
    });
    return inserted;
  });
  writeRegisteredPaper(path, bytes, `《${document.title}》`);
  return documentView(registered);
}
