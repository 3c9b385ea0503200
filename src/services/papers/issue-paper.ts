import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { formatChineseDate, yearOf } from '../../domain/dates.ts';
import { formatDocumentNumber } from '../../domain/document-number.ts';
import { DOCUMENT_KINDS } from '../../domain/glossary.ts';
import { renderDocx } from '../../documents/docx/render-docx.ts';
import { renderPrintHtml } from '../../documents/print-html/render-print-html.ts';
import { renderSheetHtml } from '../../documents/workbook-output/render-sheet-html.ts';
import { writeWorkbook } from '../../documents/workbook-output/write-workbook.ts';
import { appendAudit } from '../../storage/audit.ts';
import { takeNextNumber } from '../../storage/document-series.ts';
import type { StoredDocument } from '../../storage/issued-documents.ts';
import { getDocument, insertDocument, voidDocument } from '../../storage/issued-documents.ts';
import type { Reader, Writer } from '../../storage/reader-writer.ts';
import { documentView } from '../document-view.ts';
import { paperFileName } from '../paper-file-name.ts';
import { paperPath, preparePaperPlace, writeRegisteredPaper } from '../paper-folder.ts';
import type { ServiceContext } from '../service-context.ts';
import { refuseFuture } from '../service-context.ts';
import type { MadePaper, PaperContent } from './made-paper.ts';
import { standingPaper } from './made-paper.ts';
import { makePaper } from './make-paper.ts';

type Replaced = ParsedInput<'papers.issue'>['replaces'];

/** The paper as it would be issued on that day; registers nothing. */
export function previewPaper(
  context: ServiceContext,
  wanted: ParsedInput<'papers.preview'>,
): HandlerOutput<'papers.preview'> {
  const { title, number, content } = makePaper(context, context.reader, wanted);
  return {
    title,
    number: number && formatDocumentNumber(number),
    ...(content.as === 'document'
      ? { generated: content.generated, html: renderPrintHtml(content.document) }
      : { generated: null, html: renderSheetHtml(content.plan) }),
  };
}

function bytesOf(content: PaperContent): Promise<Uint8Array> {
  if (content.as === 'document') return renderDocx(content.document);
  return writeWorkbook(content.plan, { isCancelled: () => false });
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

function nameOf(paper: MadePaper, reader: Reader, issuedOn: IsoDate): string {
  const { kind, number, named, toldApartBy, earlier, content } = paper;
  const before = earlier(reader).length;
  const again = before === 0 ? '' : `第${String(before + 1)}次出具`;
  const numberText = number === null ? '' : formatDocumentNumber(number);
  const ending = content.as === 'document' ? 'docx' : 'xlsx';
  const baseName = paperFileName([numberText, ...named], ending, [toldApartBy, DOCUMENT_KINDS[kind], again]);
  return `${DOCUMENT_KINDS[kind]}/${String(yearOf(issuedOn))}/${baseName}`;
}

/** Takes the number, marks the replaced paper void, registers the paper; all in the caller's transaction. */
function register(
  writer: Writer,
  paper: MadePaper,
  { issuedOn, replaces, body }: ParsedInput<'papers.issue'>,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
): StoredDocument {
  const { kind, number, title, place, templateVersion, facts, subject } = paper;
  if (number !== null) {
    const taken = takeNextNumber(writer, kind, number.prefix, number.year);
    if (taken.sequence !== number.sequence) throw new CallError('conflict', '文号刚被占用，请重新出具。');
  }
  if (replaces) voidDocument(writer, replaces.id, replaces.reason);
  const registered = insertDocument(writer, {
    kind,
    number,
    title,
    issuedOn,
    ...place,
    declarationId: null,
    replacesId: replaces?.id ?? null,
    fileName,
    bytes,
    templateVersion,
    facts,
  });
  const numberText = number === null ? '' : formatDocumentNumber(number);
  appendAudit(writer, {
    action: 'papers.issue',
    summary: `出具${DOCUMENT_KINDS[kind]}${numberText === '' ? '' : ` ${numberText}`}${body === null ? '' : '（正文经修改）'}`,
    subject,
    remark: replaces ? `替换 ${getDocument(writer, replaces.id).title}：${replaces.reason}` : '',
    after: { number: numberText, issuedOn, sha256: registered.sha256, fileName },
  });
  return registered;
}

/**
 * Issues a paper about a project's record or a submitted draft. It is rendered with the number that comes next; one
 * transaction then takes exactly that number, registers the paper with its bytes and facts, and marks the one it
 * replaces as void. The file is written after that: should that fail, the register can write it again
 * (docs/decisions/0005).
 */
export async function issuePaper(
  context: ServiceContext,
  input: ParsedInput<'papers.issue'>,
): Promise<HandlerOutput<'papers.issue'>> {
  const { reader, settings, today, write } = context;
  const { issuedOn, replaces } = input;
  refuseFuture(issuedOn, '出具日期', today());
  const paper = makePaper(context, reader, input);
  const { since } = paper;
  if (issuedOn < since.on) throw new CallError('invalidInput', `出具日期不能早于${since.what}（${since.on}）。`);
  refuseSecond(paper, reader, replaces);
  const fileName = nameOf(paper, reader, issuedOn);
  const path = paperPath(settings().papersFolder, fileName);
  preparePaperPlace(path);
  const bytes = await bytesOf(paper.content);
  const registered = write((writer) => {
    paper.refuseStale(writer);
    refuseSecond(paper, writer, replaces);
    return register(writer, paper, input, { fileName, bytes });
  });
  writeRegisteredPaper(path, bytes, `《${paper.title}》`);
  return documentView(registered);
}
