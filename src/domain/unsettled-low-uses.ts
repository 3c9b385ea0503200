import type { MeasuredUse } from './low-use.ts';
import { isSameResource, lowUses } from './low-use.ts';
import type { OfficePolicy } from './office-policy.ts';
import type { ProjectFile } from './records/project-file.ts';
import { recordsOf } from './records/project-file.ts';

/** Resources hardly used that were neither 调配 nor 收回 since they were measured (办法五（六）). */
export function unsettledLowUses(
  file: Pick<ProjectFile, 'records'>,
  policy: Pick<OfficePolicy, 'lowUsePercent' | 'lowUseDays'>,
): MeasuredUse[] {
  const reclaims = recordsOf(file, 'resourceReclaim');
  return lowUses(recordsOf(file, 'resourceUsage'), policy).filter(
    (use) => !reclaims.some(({ on, fields }) => on >= use.to && isSameResource(fields, use)),
  );
}
