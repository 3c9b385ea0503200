import type { HandlerOutput, ParsedInput } from '../contract/contract.ts';
import { CallError } from '../contract/call-error.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { ProjectId } from '../domain/ids.ts';
import { isEditable } from '../domain/stage.ts';
import type { RuleAnswer } from '../rules/answer-rules.ts';
import { answerRules } from '../rules/answer-rules.ts';
import { appendAudit } from '../storage/audit.ts';
import { findLatestDeclaration, insertDeclaration } from '../storage/declarations.ts';
import { findLetter } from '../storage/issued-documents.ts';
import type { StoredProject } from '../storage/projects.ts';
import { getProject } from '../storage/projects.ts';
import type { Reader } from '../storage/reader-writer.ts';
import { insertRuleReasons } from '../storage/rule-reasons.ts';
import { findLastEvaluation } from '../storage/unit-records.ts';
import { getUnit } from '../storage/units.ts';
import { preReviewDeadlineView } from './deadline-view.ts';
import { projectSubject } from './project-subject.ts';
import { refreshProject } from './records/refresh-project.ts';
import { passRuleGate, reasonsRemark } from './rule-gate.ts';
import { similarProjects } from './similarity/similar-projects.ts';
import type { ServiceContext } from './service-context.ts';
import { refuseFuture } from './service-context.ts';

function declarationAnswers(
  context: ServiceContext,
  reader: Reader,
  { id, content }: StoredProject,
  stepDate: IsoDate,
): RuleAnswer[] {
  const { kind: unitKind } = getUnit(reader, content.unitId);
  const lastEvaluation = () => findLastEvaluation(reader, content.unitId);
  return answerRules('declare', {
    content,
    unitKind,
    stepDate,
    policy: context.policy.policy,
    lastEvaluation,
    similarProjects: () => similarProjects(context, id),
  });
}

/** How the rules answer if the project were declared on that day. */
export function checkDeclaration(context: ServiceContext, id: ProjectId, declaredOn: IsoDate): RuleAnswer[] {
  return declarationAnswers(context, context.reader, getProject(context.reader, id), declaredOn);
}

/** A returned project is declared again on the day of the letter that returned it at the earliest. */
function refuseBeforeReturn(reader: Reader, id: ProjectId, declaredOn: IsoDate): void {
  const last = findLatestDeclaration(reader, id);
  const letter = last && findLetter(reader, last.id);
  if (!letter || declaredOn >= letter.issuedOn) return;
  throw new CallError('invalidInput', `再次申报的日期不能早于上次预审意见书的出具日期（${letter.issuedOn}）。`);
}

/** Registers a declaration: the content as it stands is kept for good, and the five working days begin (办法四（二）). */
export function declareProject(
  context: ServiceContext,
  input: ParsedInput<'projects.declare'>,
): HandlerOutput<'projects.declare'> {
  const { today, write } = context;
  const { id, declaredOn, receiptNumber } = input;
  refuseFuture(declaredOn, '申报日期', today());
  return write((writer) => {
    const project = getProject(writer, id);
    if (!isEditable(project.stage)) throw new CallError('conflict', '项目已经申报，不能重复登记。');
    refuseBeforeReturn(writer, id, declaredOn);
    const reasons = passRuleGate(declarationAnswers(context, writer, project, declaredOn), input.reasons);
    const declaration = insertDeclaration(writer, id, { declaredOn, receiptNumber, content: project.content });
    insertRuleReasons(writer, { projectId: id, declarationId: declaration.id, recordId: null }, reasons);
    const { version, current } = refreshProject(context, writer, id, input.version);
    const deadline = preReviewDeadlineView({ ...context, reader: writer }, id, current.file);
    if (!deadline) throw new TypeError('a declared project has a deadline');
    appendAudit(writer, {
      action: 'projects.declare',
      summary: `登记申报（第 ${String(declaration.round)} 次，收文编号 ${receiptNumber}）`,
      subject: projectSubject(id, project.code, project.content.name),
      remark: reasonsRemark(reasons),
      after: { declaredOn, receiptNumber, amount: declaration.amount, dueOn: deadline.count.due },
    });
    return { version, deadline };
  });
}
