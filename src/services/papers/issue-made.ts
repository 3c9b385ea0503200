import { CallError } from '../../contract/call-error.ts';
import type { IssuedDocument } from '../../contract/shapes/document.ts';
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
import type { Writer } from '../../storage/reader-writer.ts';
import { documentView } from '../document-view.ts';
import { paperFileName } from '../paper-file-name.ts';
import { paperPath, preparePaperPlace, writeRegisteredPaper } from '../paper-folder.ts';
import type { ServiceContext } from '../service-context.ts';
import { refuseFuture } from '../service-context.ts';
import type { MadePaper, PaperContent } from './made-paper.ts';
import { standingPaper } from './made-paper.ts';

/** What is decided when a made paper is issued. */
interface Issue extends Pick<ParsedInput<'papers.issue'>, 'issuedOn' | 'body' | 'replaces'> {
  /** The use case in the audit. */
  readonly action: string;
  /** What the audit's sentence says beside kind and number; nothing when empty. */
  readonly said: string;
  readonly remark: string;
  /** What else happens in the same transaction, once the paper is registered. */
  readonly alongside?: (writer: Writer) => void;
}

/** The paper as the reviewer looks at it before it is issued. */
export function paperView({
  title,
  number,
  content,
}: Pick<MadePaper, 'title' | 'number' | 'content'>): HandlerOutput<'papers.preview'> {
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

function nameOf(paper: MadePaper, earlier: readonly StoredDocument[], { issuedOn }: Issue): string {
  const { kind, number, named, toldApartBy, content } = paper;
  const again = earlier.length === 0 ? '' : `第${String(earlier.length + 1)}次出具`;
  const numberText = number === null ? '' : formatDocumentNumber(number);
  const ending = content.as === 'document' ? 'docx' : 'xlsx';
  const baseName = paperFileName([numberText, ...named], ending, [...toldApartBy, again]);
  return `${DOCUMENT_KINDS[kind]}/${String(yearOf(issuedOn))}/${baseName}`;
}

/** A paper is neither of tomorrow nor of a day before what it is about. */
export function refuseDay(issuedOn: IsoDate, since: MadePaper['since'], today: IsoDate): void {
  refuseFuture(issuedOn, '出具日期', today);
  if (issuedOn < since.on) throw new CallError('invalidInput', `出具日期不能早于${since.what}（${since.on}）。`);
}

/** A second paper about the same would leave two that hold; only the one that holds can be replaced. */
function refuseSecond(
  { kind }: MadePaper,
  earlier: readonly StoredDocument[],
  { replaces }: Pick<Issue, 'replaces'>,
): void {
  const standing = standingPaper(earlier);
  if (standing?.id === replaces?.id) return;
  const problem = standing
    ? `${DOCUMENT_KINDS[kind]}已于${formatChineseDate(standing.issuedOn)}出具，请刷新后重新出具。`
    : `要替换的${DOCUMENT_KINDS[kind]}已经作废，请刷新后重试。`;
  throw new CallError('conflict', problem);
}

/** Takes the number, marks the replaced paper void, registers the paper; all in the caller's transaction. */
function register(
  writer: Writer,
  paper: MadePaper,
  { issuedOn, replaces, body, action, said, remark }: Issue,
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
    replacesId: replaces?.id ?? null,
    fileName,
    bytes,
    templateVersion,
    facts,
  });
  const numberText = number === null ? '' : formatDocumentNumber(number);
  const notes = [said, body === null ? '' : '正文经修改'].filter((note) => note !== '');
  appendAudit(writer, {
    action,
    summary: `出具${DOCUMENT_KINDS[kind]}${numberText === '' ? '' : ` ${numberText}`}${notes.length === 0 ? '' : `（${notes.join('，')}）`}`,
    subject,
    remark: replaces ? `替换 ${getDocument(writer, replaces.id).title}：${replaces.reason}` : remark,
    after: { number: numberText, issuedOn, sha256: registered.sha256, fileName },
  });
  return registered;
}

/**
 * Issues a made paper, once there is none about the same that holds beside it. It is rendered with the number that comes next; one transaction then takes exactly that number,
 * registers the paper with its bytes and facts, marks the one it replaces as void, and does what goes alongside. The file
 * is written after that: should that fail, the register can write it again (docs/decisions/0005).
 */
export async function issueMade(
  { reader, settings, today, write }: ServiceContext,
  paper: MadePaper,
  issue: Issue,
): Promise<IssuedDocument> {
  const { kind, number, since, title, content } = paper;
  const earlier = paper.earlier(reader);
  refuseSecond(paper, earlier, issue);
  refuseDay(issue.issuedOn, since, today());
  const fileName = nameOf(paper, earlier, issue);
  const path = paperPath(settings().papersFolder, fileName);
  preparePaperPlace(path);
  const bytes = await bytesOf(content);
  const registered = write((writer) => {
    paper.refuseStale(writer);
    refuseSecond(paper, paper.earlier(writer), issue);
    const document = register(writer, paper, issue, { fileName, bytes });
    issue.alongside?.(writer);
    return document;
  });
  const name = number === null ? `《${title}》` : `${DOCUMENT_KINDS[kind]} ${formatDocumentNumber(number)} `;
  writeRegisteredPaper(path, bytes, name);
  return documentView(registered);
}
