import type { HandlerOutput } from '../../contract/contract.ts';
import type { Handlers } from '../../contract/dispatcher.ts';
import type { InclusionDraftId } from '../../domain/ids.ts';
import { inclusionChanges } from '../../domain/inclusion-changes.ts';
import { inclusionSums } from '../../domain/inclusion-draft.ts';
import { listInclusionDrafts } from '../../storage/inclusion-drafts.ts';
import { listInclusionCandidates } from '../../storage/inclusion-projects.ts';
import { listInclusionVersions } from '../../storage/inclusion-versions.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { ServiceContext } from '../service-context.ts';
import { checkDecision, decideInclusion } from './decide-inclusion.ts';
import { inclusionPage } from './inclusion-page.ts';
import { saveInclusion } from './save-inclusion.ts';
import { checkSubmission, submitInclusion, takeBackInclusion } from './submit-inclusion.ts';

function versions(reader: Reader, id: InclusionDraftId): HandlerOutput<'inclusion.versions'>['versions'] {
  const all = listInclusionVersions(reader, id);
  return all
    .map(({ submitted, ...version }, index) => {
      const before = all[index - 1]?.submitted;
      return {
        ...version,
        envelope: submitted.envelope,
        projects: submitted.entries.length,
        amount: inclusionSums(submitted.entries).amount,
        changes: before ? inclusionChanges(before, submitted) : [],
        entries: submitted.entries.map(({ projectId, rank, code, name, amount, reason }) => ({
          projectId,
          rank,
          code,
          name,
          amount,
          reason,
        })),
      };
    })
    .toReversed();
}

/** The use cases of the 项目入库草案 and of what the leading group decides about it (办法四（三）). */
export function inclusionHandlers(context: ServiceContext) {
  const { reader } = context;
  return {
    'inclusion.list': () => ({ drafts: listInclusionDrafts(reader) }),
    'inclusion.get': ({ id }) => inclusionPage(reader, id),
    'inclusion.candidates': ({ planYear }) => ({ projects: listInclusionCandidates(reader, planYear) }),
    'inclusion.save': (input) => saveInclusion(context, input),
    'inclusion.checkSubmission': (input) => checkSubmission(context, input),
    'inclusion.submit': (input) => submitInclusion(context, input),
    'inclusion.takeBack': (input) => takeBackInclusion(context, input),
    'inclusion.checkDecision': (input) => checkDecision(context, input),
    'inclusion.decide': (input) => decideInclusion(context, input),
    'inclusion.versions': ({ id }) => ({ versions: versions(reader, id) }),
  } satisfies Handlers<
    | 'inclusion.list'
    | 'inclusion.get'
    | 'inclusion.candidates'
    | 'inclusion.save'
    | 'inclusion.checkSubmission'
    | 'inclusion.submit'
    | 'inclusion.takeBack'
    | 'inclusion.checkDecision'
    | 'inclusion.decide'
    | 'inclusion.versions'
  >;
}
