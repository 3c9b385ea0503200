import type { IssuedDocument } from '../contract/shapes/document.ts';
import { CallError } from '../contract/call-error.ts';
import type { ParsedInput } from '../contract/contract.ts';
import type { IsoDate } from '../domain/dates.ts';
import { yearOf } from '../domain/dates.ts';
import type { DocumentNumber } from '../domain/document-number.ts';
import { formatDocumentNumber } from '../domain/document-number.ts';
import { DOCUMENT_KINDS, PRE_REVIEW_CONCLUSIONS } from '../domain/glossary.ts';
import { renderDocx } from '../documents/docx/render-docx.ts';
import type { PreReviewLetterFacts } from '../documents/pre-review-letter/pre-review-letter-facts.ts';
import {
  buildPreReviewLetter,
  PRE_REVIEW_LETTER_TEMPLATE_VERSION,
} from '../documents/pre-review-letter/build-pre-review-letter.ts';
import { renderPrintHtml } from '../documents/print-html/render-print-html.ts';
import { appendAudit } from '../storage/audit.ts';
import { peekNextNumber, takeNextNumber } from '../storage/document-series.ts';
import { insertDocument } from '../storage/issued-documents.ts';
import { insertRuleReasons } from '../storage/rule-reasons.ts';
import { documentView } from './document-view.ts';
import { paperFileName } from './paper-file-name.ts';
import { preparePaperPlace, paperPath, writeRegisteredPaper } from './paper-folder.ts';
import type { Desk } from './pre-review-desk.ts';
import { issueAnswers, openUnissuedDesk } from './pre-review-desk.ts';
import { projectSubject } from './project-subject.ts';
import { refreshProject } from './records/refresh-project.ts';
import { passRuleGate, reasonsRemark } from './rule-gate.ts';
import type { ServiceContext } from './service-context.ts';
import { refuseFuture } from './service-context.ts';

const KIND = 'preReviewLetter';

function nextNumber({ reader, settings }: ServiceContext, issuedOn: IsoDate): DocumentNumber {
  return peekNextNumber(reader, KIND, settings().preReviewPrefix, yearOf(issuedOn));
}

/** The letter speaks of what was declared; the desk holds the project as its declaration's snapshot has it. */
function letterFacts(
  { settings }: ServiceContext,
  { project, declaration, preReview }: Desk,
  issuedOn: IsoDate,
  number: DocumentNumber,
): PreReviewLetterFacts {
  const { officeName, copyTo } = settings();
  const { contactName: _name, contactPhone: _phone, ...content } = project.content;
  const { round, declaredOn, receiptNumber, amount } = declaration;
  return {
    number,
    issuedOn,
    officeName,
    copyTo: [...copyTo],
    unitName: project.unitName,
    projectCode: project.code,
    content,
    declaration: { round, declaredOn, receiptNumber, amount },
    preReview: preReview.fields,
  };
}

/** The letter as it would be issued on that day, with the number it would get; registers nothing. */
export function previewLetter(
  context: ServiceContext,
  { projectId, issuedOn }: ParsedInput<'preReviews.previewLetter'>,
): { html: string; number: string } {
  const desk = openUnissuedDesk(context.reader, projectId);
  const number = nextNumber(context, issuedOn);
  const document = buildPreReviewLetter(letterFacts(context, desk, issuedOn, number));
  return { html: renderPrintHtml(document), number: formatDocumentNumber(number) };
}

function refuseImpossibleDate(issuedOn: IsoDate, { declaration }: Desk, today: IsoDate): void {
  refuseFuture(issuedOn, '出具日期', today);
  if (issuedOn < declaration.declaredOn) {
    throw new CallError('invalidInput', `出具日期不能早于申报日期（${declaration.declaredOn}）。`);
  }
}

/** Asked before the letter is written and again in its transaction: it carries the version that the reviewer saw. */
function refuseOtherVersion({ preReview }: Desk, version: number): void {
  if (preReview.version === version) return;
  throw new CallError('staleVersion', '预审内容已在别处修改，请重新打开预审台核对后再出具。');
}

/**
 * Issues the 预审意见书 (办法四（二）). The letter is rendered with the number that comes next; one transaction then takes
 * exactly that number, registers letter and bytes and moves the project on. The file is written after that: should that
 * fail, the register can write it again. See docs/decisions/0005.
 */
export async function issueLetter(
  context: ServiceContext,
  input: ParsedInput<'preReviews.issueLetter'>,
): Promise<IssuedDocument> {
  const { reader, settings, today, write } = context;
  const { projectId, issuedOn } = input;
  const desk = openUnissuedDesk(reader, projectId);
  refuseOtherVersion(desk, input.version);
  refuseImpossibleDate(issuedOn, desk, today());
  const reasons = passRuleGate(issueAnswers(context, desk, issuedOn), input.reasons);
  const number = nextNumber(context, issuedOn);
  const facts = letterFacts(context, desk, issuedOn, number);
  const letter = buildPreReviewLetter(facts);
  const { papersFolder } = settings();
  const numberText = formatDocumentNumber(number);
  const baseName = paperFileName([numberText, facts.content.name, facts.unitName], 'docx');
  const fileName = `${DOCUMENT_KINDS[KIND]}/${String(number.year)}/${baseName}`;
  const path = paperPath(papersFolder, fileName);
  preparePaperPlace(path);
  const bytes = await renderDocx(letter);

  const document = write((writer) => {
    const current = openUnissuedDesk(writer, projectId);
    refuseOtherVersion(current, input.version);
    const taken = takeNextNumber(writer, KIND, number.prefix, number.year);
    if (taken.sequence !== number.sequence) throw new CallError('conflict', '文号刚被占用，请重新出具。');
    const registered = insertDocument(writer, {
      kind: KIND,
      number,
      title: letter.title,
      issuedOn,
      projectId,
      declarationId: current.declaration.id,
      recordId: null,
      replacesId: null,
      fileName,
      bytes,
      templateVersion: PRE_REVIEW_LETTER_TEMPLATE_VERSION,
      facts,
    });
    insertRuleReasons(writer, { projectId, declarationId: current.declaration.id, recordId: null }, reasons);
    refreshProject(context, writer, projectId, current.project.version);
    const conclusion = current.preReview.fields.conclusion;
    appendAudit(writer, {
      action: 'preReviews.issueLetter',
      summary: `出具预审意见书 ${numberText}（${conclusion === null ? '' : PRE_REVIEW_CONCLUSIONS[conclusion]}）`,
      subject: projectSubject(projectId, current.project.code, facts.content.name),
      remark: reasonsRemark(reasons),
      after: { number: numberText, issuedOn, sha256: registered.sha256, fileName },
    });
    return registered;
  });
  writeRegisteredPaper(path, bytes, `预审意见书 ${numberText} `);
  return documentView(document);
}
