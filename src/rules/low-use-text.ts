import { RESOURCE_KINDS } from '../domain/glossary-of-records.ts';
import type { MeasuredUse } from '../domain/low-use.ts';
import { formatTenths } from '../domain/tenths.ts';

/** What R28 rests on where resources are hardly used (办法五（六）). */
export const LOW_USE_SENTENCE = '区数据资源局定期对云资源使用情况监控，对云资源利用率较低的进行调配或收回';

/** `政务云“前置机”40 天利用率 12.5%`. */
export function lowUseText({ resourceKind, name, rate, days }: MeasuredUse): string {
  return `${RESOURCE_KINDS[resourceKind]}“${name}” ${String(days)} 天利用率 ${formatTenths(rate)}%`;
}
