import { CallError } from '../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../contract/contract.ts';
import type { IsoDate } from '../domain/dates.ts';
import { STAGES } from '../domain/glossary.ts';
import type { ProjectId } from '../domain/ids.ts';
import type { RuleAnswer } from '../rules/answer-rules.ts';
import { answerRules } from '../rules/answer-rules.ts';
import { appendAudit } from '../storage/audit.ts';
import type { StoredDeclaration } from '../storage/declarations.ts';
import { asDeclared } from '../storage/declared-project.ts';
import type { StoredDocument } from '../storage/issued-documents.ts';
import { findLetter } from '../storage/issued-documents.ts';
import type { StoredPreReview } from '../storage/pre-reviews.ts';
import type { ProjectFile } from '../domain/records/project-file.ts';
import type { StoredFile } from '../storage/project-files.ts';
import { readProjectFile } from '../storage/project-files.ts';
import { readPreReview, savePreReview } from '../storage/pre-reviews.ts';
import type { StoredProject } from '../storage/projects.ts';
import { getProject } from '../storage/projects.ts';
import type { Reader } from '../storage/reader-writer.ts';
import { changedFields } from './changed-fields.ts';
import { preReviewDeadlineView } from './deadline-view.ts';
import { documentView } from './document-view.ts';
import { projectSubject } from './project-subject.ts';
import { projectView } from './project-view.ts';
import type { ServiceContext } from './service-context.ts';

/** A project as its latest round declared it, with the pre-review of that round. */
export interface Desk {
  readonly project: StoredProject;
  readonly declaration: StoredDeclaration;
  readonly preReview: StoredPreReview;
  readonly letter: StoredDocument | undefined;
  readonly file: ProjectFile;
}

/** The desk of a project whose file is read; throws CallError `conflict` when it was never declared. */
export function deskOf(reader: Reader, current: StoredProject, { file, declarations }: StoredFile): Desk {
  const declaration = declarations.at(-1);
  if (!declaration) throw new CallError('conflict', '项目尚未登记申报，不能预审。请先在项目页登记申报。');
  const project = asDeclared(reader, current, declaration);
  const preReview = readPreReview(reader, declaration.id);
  return { project, declaration, preReview, letter: findLetter(reader, declaration.id), file };
}

/** Opens the desk; throws CallError `conflict` for a project that was never declared. */
export function openDesk(reader: Reader, projectId: ProjectId): Desk {
  const current = getProject(reader, projectId);
  return deskOf(reader, current, readProjectFile(reader, current));
}

/** A project that was withdrawn, suspended, cancelled or went the urgent way gets no letter; papers that are owed come first. */
function refuseUnlessWaiting({ project }: Desk): void {
  if (project.stage === 'declared' || project.stage === 'supplementing') return;
  throw new CallError('conflict', `项目处于“${STAGES[project.stage]}”阶段，不能预审。`);
}

/** The same, refused once the letter of this round is out. */
export function openUnissuedDesk(reader: Reader, projectId: ProjectId): Desk {
  const desk = openDesk(reader, projectId);
  if (desk.letter) throw new CallError('conflict', '本次申报的预审意见书已经出具，预审内容不能再修改。');
  refuseUnlessWaiting(desk);
  return desk;
}

export function issueAnswers({ calendar, policy }: ServiceContext, desk: Desk, stepDate: IsoDate): RuleAnswer[] {
  const { declaredOn } = desk.declaration;
  const { content } = desk.project;
  const preReview = desk.preReview.fields;
  const { file } = desk;
  const facts = { content, preReview, declaredOn, stepDate, calendar, policy: policy.policy, file };
  return answerRules('issuePreReviewLetter', facts);
}

/** How the rules answer if the letter were issued on that day, from what is saved. */
export function checkIssue(context: ServiceContext, projectId: ProjectId, issuedOn: IsoDate): RuleAnswer[] {
  return issueAnswers(context, openDesk(context.reader, projectId), issuedOn);
}

export function deskPage(context: ServiceContext, projectId: ProjectId): HandlerOutput<'preReviews.get'> {
  const { project, declaration, preReview, letter, file } = openDesk(context.reader, projectId);
  const deadline = preReviewDeadlineView(context, projectId, file);
  if (!deadline) throw new TypeError('a declared project has a deadline');
  return {
    project: projectView(project),
    unitName: project.unitName,
    declaredAmount: project.declaredAmount,
    declaration,
    deadline,
    ...preReview,
    issued: letter ? documentView(letter) : null,
  };
}

export function saveDesk(
  { write }: ServiceContext,
  { projectId, version, fields }: ParsedInput<'preReviews.save'>,
): { version: number } {
  return write((writer) => {
    const { project, declaration, preReview } = openUnissuedDesk(writer, projectId);
    const saved = savePreReview(writer, declaration.id, version, fields);
    appendAudit(writer, {
      action: 'preReviews.save',
      summary: `保存预审意见（第 ${String(declaration.round)} 次申报）`,
      subject: projectSubject(projectId, project.code, project.content.name),
      ...changedFields(preReview.fields, fields),
    });
    return { version: saved };
  });
}
