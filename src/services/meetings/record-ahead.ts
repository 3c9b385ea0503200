import type { HandlerOutput } from '../../contract/contract.ts';
import { RECORD_OF_PURPOSE } from '../../domain/experts/purpose-of-meeting.ts';
import { RULES_AT_RECORD } from '../../rules/rules-at-record.ts';
import { entryAnswers, openCase } from '../records/case.ts';
import type { ServiceContext } from '../service-context.ts';
import type { MeetingCase } from './meeting-case.ts';

/**
 * What the record that follows a meeting will be asked, and what of it is known already to fail for each project: told
 * before the draw, so that no panel is drawn in vain. Null once nothing is prepared any more, or where no record follows.
 */
export function recordAhead(
  context: ServiceContext,
  { meeting, projects }: MeetingCase,
): HandlerOutput<'meetings.desk'>['recordAhead'] {
  const kind = RECORD_OF_PURPOSE[meeting.purpose];
  if (kind === null || meeting.state !== 'open') return null;
  const { policy } = context.policy;
  return {
    kind,
    asked: RULES_AT_RECORD[kind].record.map(({ rule: { id, title } }) => `${title}（${id}）`),
    lacking: projects.flatMap(({ id, content }) => {
      const [step] = entryAnswers(context, [kind], openCase(context.reader, id).file, policy);
      const failed = (step?.answers ?? []).filter(({ outcome }) => outcome === 'block');
      return failed.map(({ ruleId, finding, remedy }) => ({
        projectId: id,
        name: content.name,
        ruleId,
        finding,
        remedy,
      }));
    }),
  };
}
