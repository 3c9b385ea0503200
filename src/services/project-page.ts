import type { HandlerOutput } from '../contract/contract.ts';
import type { ProjectId } from '../domain/ids.ts';
import { waitsForPreReview } from '../domain/open-deadlines.ts';
import { isEditable } from '../domain/stage.ts';
import type { RuleAnswer } from '../rules/answer-rules.ts';
import { listHistory } from '../storage/audit.ts';
import { listDocumentsOfProject } from '../storage/issued-documents.ts';
import { readProjectFile } from '../storage/project-files.ts';
import { getProject } from '../storage/projects.ts';
import { preReviewDeadlineView } from './deadline-view.ts';
import { checkDeclaration } from './declare-project.ts';
import { documentView } from './document-view.ts';
import { deskOf, issueAnswers } from './pre-review-desk.ts';
import { projectView } from './project-view.ts';
import type { ServiceContext } from './service-context.ts';

/** Everything the 项目 screen shows, with the answers for the step that comes next. */
export function projectPage(context: ServiceContext, id: ProjectId): HandlerOutput<'projects.get'> {
  const { reader, today } = context;
  const project = getProject(reader, id);
  const read = readProjectFile(reader, project);
  const { file, declarations } = read;
  const hasPreReview = file.preReview !== null || waitsForPreReview(file, project.stage);
  let answers: RuleAnswer[] = [];
  if (isEditable(project.stage)) answers = checkDeclaration(context, id, today());
  else if (project.stage === 'declared') answers = issueAnswers(context, deskOf(reader, project, read), today());
  return {
    project: projectView(project),
    unitName: project.unitName,
    declaredAmount: project.declaredAmount,
    declarations,
    deadline: hasPreReview ? preReviewDeadlineView(context, id, file) : null,
    answers,
    documents: listDocumentsOfProject(reader, id).map(documentView),
    history: listHistory(reader, 'project', id)
      .map(({ at, actor, summary, remark }) => ({ at, actor, summary, remark }))
      .toReversed(),
  };
}
