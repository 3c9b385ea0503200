import type { HandlerOutput } from '../../contract/contract.ts';
import type { ProjectFile } from '../../domain/records/project-file.ts';
import { definitionOf, RECORD_KINDS } from '../../domain/records/record-kinds.ts';
import type { Stage } from '../../domain/glossary.ts';
import { NEXT_STEPS } from '../../domain/steps-of-stage.ts';
import type { ServiceContext } from '../service-context.ts';
import { entryAnswers } from './case.ts';

/** Every step of the project's page: whether it comes next, may be taken now, or why it may not be taken yet. */
export function recordOptions(
  context: ServiceContext,
  file: ProjectFile,
  stage: Stage,
): HandlerOutput<'records.file'>['steps'] {
  const next = NEXT_STEPS[stage] ?? [];
  return RECORD_KINDS.filter((kind) => definitionOf(kind).from === 'project').map((kind) => {
    const answers = entryAnswers(context, kind, file, context.policy.policy);
    return {
      kind,
      isNext: next.includes(kind),
      blocking: answers.filter(({ outcome }) => outcome === 'block'),
    };
  });
}
