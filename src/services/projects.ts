import type { Handlers } from '../contract/dispatcher.ts';
import { appendAudit } from '../storage/audit.ts';
import { listProjects } from '../storage/project-list.ts';
import { getProject } from '../storage/projects.ts';
import { checkDeclaration, declareProject } from './declare-project.ts';
import { projectPage } from './project-page.ts';
import { projectSubject } from './project-subject.ts';
import { saveDraft } from './save-draft.ts';
import type { ServiceContext } from './service-context.ts';

/** The use cases of registering and declaring. */
export function projectHandlers(context: ServiceContext) {
  const { reader, write } = context;
  return {
    'projects.list': ({ filter, sort, page, pageSize }) => listProjects(reader, filter, sort, { page, pageSize }),
    'projects.get': ({ id }) => projectPage(context, id),
    'projects.name': ({ id }) => {
      const { code, content } = getProject(reader, id);
      return { code, name: content.name };
    },
    'projects.saveDraft': (input) => saveDraft(context, input),
    'projects.checkDeclaration': ({ id, declaredOn }) => ({ answers: checkDeclaration(context, id, declaredOn) }),
    'projects.declare': (input) => declareProject(context, input),
    'projects.revealPhone': ({ id }) =>
      write((writer) => {
        const { code, content } = getProject(writer, id);
        appendAudit(writer, {
          action: 'projects.revealPhone',
          summary: '查看联系电话',
          subject: projectSubject(id, code, content.name),
        });
        return { phone: content.contactPhone };
      }),
  } satisfies Handlers<
    | 'projects.list'
    | 'projects.get'
    | 'projects.name'
    | 'projects.saveDraft'
    | 'projects.checkDeclaration'
    | 'projects.declare'
    | 'projects.revealPhone'
  >;
}
