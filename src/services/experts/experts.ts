import type { Handlers } from '../../contract/dispatcher.ts';
import { keepingPersonal } from '../../domain/experts/expert.ts';
import { maskedFields } from '../../domain/experts/mask-personal.ts';
import { listExperts } from '../../storage/experts/expert-list.ts';
import { getExpert } from '../../storage/experts/experts.ts';
import type { ServiceContext } from '../service-context.ts';
import { stepExpertState } from './change-expert-state.ts';
import { expertPage, loadCaps } from './expert-page.ts';
import { exportRoster } from './export-roster.ts';
import { newlyAlike } from './refuse-alike.ts';
import { revealPersonal } from './reveal-personal.ts';
import { changeExpert, createExpert } from './save-expert.ts';

/** The use cases of the 专家库. */
export function expertHandlers(context: ServiceContext) {
  const { reader, today } = context;
  return {
    'experts.list': ({ filter, sort, page, pageSize }) => ({
      ...listExperts(reader, filter, sort, today(), { page, pageSize }),
      caps: loadCaps(context),
    }),
    'experts.get': ({ id }) => expertPage(context, id),
    'experts.findAlike': ({ id, fields, keep }) => {
      const before = id === null ? null : getExpert(reader, id);
      const written = before === null ? fields : keepingPersonal(fields, before, keep);
      return { alike: newlyAlike(reader, written, before) };
    },
    'experts.create': (input) => maskedFields(createExpert(context, input)),
    'experts.update': (input) => maskedFields(changeExpert(context, input)),
    'experts.changeState': (input) => maskedFields(stepExpertState(context, input)),
    'experts.reveal': (input) => revealPersonal(context, input),
    'experts.exportRoster': (input, call) => exportRoster(context, input, call),
  } satisfies Handlers<
    | 'experts.list'
    | 'experts.get'
    | 'experts.findAlike'
    | 'experts.create'
    | 'experts.update'
    | 'experts.changeState'
    | 'experts.reveal'
    | 'experts.exportRoster'
  >;
}
