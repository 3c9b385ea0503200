import type { IssuedDocument } from '../contract/shapes/document.ts';
import { CallError } from '../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../contract/contract.ts';
import type { IsoDate } from '../domain/dates.ts';
import { yearOf } from '../domain/dates.ts';
import type { DocumentNumber } from '../domain/document-number.ts';
import { PRE_REVIEW_CONCLUSIONS } from '../domain/glossary.ts';
import { duplicatesAmong } from '../domain/similarity/similar-project.ts';
import type { PreReviewLetterFacts } from '../documents/pre-review-letter/pre-review-letter-facts.ts';
import {
  buildPreReviewLetter,
  PRE_REVIEW_LETTER_TEMPLATE_VERSION,
} from '../documents/pre-review-letter/build-pre-review-letter.ts';
import { peekNextNumber } from '../storage/document-series.ts';
import { insertRuleReasons } from '../storage/rule-reasons.ts';
import { issueMade, paperView, refuseDay } from './papers/issue-made.ts';
import type { MadePaper } from './papers/made-paper.ts';
import { asSet, paperSetting } from './papers/paper-setting.ts';
import type { Desk } from './pre-review-desk.ts';
import { issueAnswers, openDesk, openUnissuedDesk } from './pre-review-desk.ts';
import { projectSubject } from './project-subject.ts';
import { refreshProject } from './records/refresh-project.ts';
import { passRuleGate, reasonsRemark } from './rule-gate.ts';
import type { ServiceContext } from './service-context.ts';
import { similarProjects } from './similarity/similar-projects.ts';

const KIND = 'preReviewLetter';

function nextNumber({ reader, settings }: ServiceContext, issuedOn: IsoDate): DocumentNumber {
  return peekNextNumber(reader, KIND, settings().preReviewPrefix, yearOf(issuedOn));
}

/** The letter speaks of what was declared; the desk holds the project as its declaration's snapshot has it. */
function letterFacts(
  context: ServiceContext,
  { project, declaration, preReview }: Desk,
  issuedOn: IsoDate,
  number: DocumentNumber,
): PreReviewLetterFacts {
  const { officeName, copyTo, preReviewForm } = context.settings();
  const { similarityPercent } = context.policy.policy;
  const alike = duplicatesAmong(similarProjects(context, project.id), similarityPercent);
  const { contactName: _name, contactPhone: _phone, ...content } = project.content;
  const { round, declaredOn, receiptNumber, amount } = declaration;
  return {
    number,
    issuedOn,
    officeName,
    copyTo: [...copyTo],
    ...(preReviewForm === undefined ? {} : { form: preReviewForm }),
    unitName: project.unitName,
    projectCode: project.code,
    content,
    declaration: { round, declaredOn, receiptNumber, amount },
    preReview: preReview.fields,
    similarProjects: alike.map(({ code, name, unitName, stage, declaredAmount, similarity, shared }) => ({
      code,
      name,
      unitName,
      stage,
      declaredAmount,
      similarity,
      shared,
    })),
  };
}

/** The letter is not dated before the declaration that it answers. */
function sinceDeclared({ declaration }: Desk): MadePaper['since'] {
  return { on: declaration.declaredOn, what: '申报日期' };
}

/** The letter with its text, edited or not, as it would be issued on that day. */
function makeLetter(
  context: ServiceContext,
  desk: Desk,
  { issuedOn, body }: { readonly issuedOn: IsoDate; readonly body: ParsedInput<'preReviews.issueLetter'>['body'] },
): MadePaper {
  const { project, declaration, preReview } = desk;
  const number = nextNumber(context, issuedOn);
  const facts = letterFacts(context, desk, issuedOn, number);
  const generated = buildPreReviewLetter(facts);
  const setting = paperSetting(body, context.settings().pageLayout);
  const { id: projectId, code } = project;
  const { name } = facts.content;
  return {
    kind: KIND,
    title: generated.title,
    number,
    content: { as: 'document', document: asSet(generated, setting), generated: generated.body },
    place: { projectId, declarationId: declaration.id, recordId: null },
    templateVersion: PRE_REVIEW_LETTER_TEMPLATE_VERSION,
    facts: { facts, ...setting },
    named: [name, facts.unitName],
    toldApartBy: [],
    since: sinceDeclared(desk),
    // A round has one letter, which cannot be replaced.
    earlier: () => [],
    subject: projectSubject(projectId, code, name),
    refuseStale(writer) {
      refuseOtherVersion(openUnissuedDesk(writer, projectId), preReview.version);
    },
  };
}

/** The letter as it would be issued on that day, with the number it would get; registers nothing. */
export function previewLetter(
  context: ServiceContext,
  { projectId, ...wanted }: ParsedInput<'preReviews.previewLetter'>,
): HandlerOutput<'preReviews.previewLetter'> {
  return paperView(makeLetter(context, openUnissuedDesk(context.reader, projectId), wanted));
}

/** Asked before the letter is written and again in its transaction: it carries the version that the reviewer saw. */
function refuseOtherVersion({ preReview }: Desk, version: number): void {
  if (preReview.version === version) return;
  throw new CallError('staleVersion', '预审内容已在别处修改，请重新打开预审台核对后再出具。');
}

/**
 * Issues the 预审意见书 (办法四（二）) as every paper is issued; the same transaction keeps the reasons for the rules'
 * warnings and moves the project on.
 */
export async function issueLetter(
  context: ServiceContext,
  { projectId, version, issuedOn, reasons: given, body }: ParsedInput<'preReviews.issueLetter'>,
): Promise<IssuedDocument> {
  const desk = openUnissuedDesk(context.reader, projectId);
  refuseOtherVersion(desk, version);
  refuseDay(issuedOn, sinceDeclared(desk), context.today());
  const reasons = passRuleGate(issueAnswers(context, desk, issuedOn), given);
  const { conclusion } = desk.preReview.fields;
  return issueMade(context, makeLetter(context, desk, { issuedOn, body }), {
    action: 'preReviews.issueLetter',
    said: conclusion === null ? '' : PRE_REVIEW_CONCLUSIONS[conclusion],
    remark: reasonsRemark(reasons),
    issuedOn,
    body,
    replaces: null,
    alongside(writer) {
      insertRuleReasons(writer, { projectId, declarationId: desk.declaration.id, recordId: null }, reasons);
      refreshProject(context, writer, projectId, openDesk(writer, projectId).project.version);
    },
  });
}
