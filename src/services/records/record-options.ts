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
  const kinds = RECORD_KINDS.filter((kind) => definitionOf(kind).from === 'project');
  return entryAnswers(context, kinds, file, context.policy.policy).map(({ kind, answers }) => ({
    kind,
    isNext: next.includes(kind),
    blocking: answers.filter(({ outcome }) => outcome === 'block'),
  }));
}
