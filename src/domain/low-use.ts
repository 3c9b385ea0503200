import type { IsoDate } from './dates.ts';
import { daysBetween } from './dates.ts';
import type { RESOURCE_KINDS } from './glossary-of-records.ts';
import type { OfficePolicy } from './office-policy.ts';
import type { ProjectRecord } from './records/project-file.ts';

/** A resource of a project is known by its kind and name. */
export interface NamedResource {
  readonly resourceKind: keyof typeof RESOURCE_KINDS;
  readonly name: string;
}

/** How much of a resource was used over a time. */
export interface MeasuredUse extends NamedResource {
  /** In tenths of a percent. */
  readonly rate: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** First and last day counted. */
  readonly days: number;
}

export function isSameResource(one: NamedResource, other: NamedResource): boolean {
  return one.resourceKind === other.resourceKind && one.name === other.name;
}

/**
 * The resources of a project whose use is low (办法五（六）): by the last measurement of each that is long enough for
 * the office's policy.
 */
export function lowUses(
  records: readonly Pick<ProjectRecord<'resourceUsage'>, 'fields'>[],
  { lowUsePercent, lowUseDays }: Pick<OfficePolicy, 'lowUsePercent' | 'lowUseDays'>,
): MeasuredUse[] {
  const latest: MeasuredUse[] = [];
  for (const { fields } of records) {
    const { measuredFrom: from, measuredTo: to } = fields;
    const days = daysBetween(from, to) + 1;
    if (days < lowUseDays) continue;
    for (const { resourceKind, name, rate } of fields.usages) {
      const use = { resourceKind, name, rate, from, to, days };
      const place = latest.findIndex((each) => isSameResource(each, use));
      if (place < 0) latest.push(use);
      else if ((latest[place]?.to ?? to) <= to) latest[place] = use;
    }
  }
  return latest.filter(({ rate }) => rate < lowUsePercent * 10);
}
