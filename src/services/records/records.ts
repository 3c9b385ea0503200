import type { Handlers } from '../../contract/dispatcher.ts';
import type { ServiceContext } from '../service-context.ts';
import { addRecord, refuseForeignKind } from './add-record.ts';
import { draftAnswers, openCase } from './case.ts';
import { correctionAnswers, correctRecord } from './correct-record.ts';
import { prefillRecord } from './prefill-record.ts';
import { recordPage } from './record-page.ts';

/** The use cases of a project's file: what happens to it after it was declared. */
export function recordHandlers(context: ServiceContext) {
  const { reader, write } = context;
  return {
    'records.file': ({ projectId }) => recordPage(context, projectId),
    'records.prefill': ({ projectId, kind }) => ({ fields: prefillRecord(context, projectId, kind) }),
    'records.check': ({ projectId, draft, correctsId }) => {
      const current = openCase(reader, projectId);
      const answers =
        correctsId === null
          ? draftAnswers(context, draft, current.file, context.policy.policy)
          : correctionAnswers(context, current, correctsId, draft);
      return { answers };
    },
    'records.add': (input) => {
      refuseForeignKind(input.draft, 'project');
      return write((writer) => addRecord(context, writer, input));
    },
    'records.correct': (input) => correctRecord(context, input),
  } satisfies Handlers<'records.file' | 'records.prefill' | 'records.check' | 'records.add' | 'records.correct'>;
}
