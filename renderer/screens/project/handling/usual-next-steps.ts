import type { CallOutput } from '../../../../src/contract/contract.ts';
import { NEXT_STEPS } from '../../../../src/domain/steps-of-stage.ts';

type File = CallOutput<'records.file'>;

/** The steps that usually come next, the likeliest first. */
export function usualNextSteps({ stage, steps }: Pick<File, 'stage' | 'steps'>): File['steps'] {
  const order = NEXT_STEPS[stage] ?? [];
  return steps.filter(({ isNext }) => isNext).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
