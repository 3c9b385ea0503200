import { maskDigits } from '../../../domain/mask-digits.ts';
import { formatYuan } from '../../../domain/money.ts';
import type { StoredFee } from '../../../storage/meetings/after-fees.ts';
import type { MeetingMember } from './after-case.ts';

/** What an expert is paid in the place of what; null where nothing is. */
export interface FeeChange {
  readonly member: MeetingMember;
  readonly before: StoredFee | null;
  readonly after: StoredFee | null;
}

function feeText({ expert }: MeetingMember, fee: StoredFee | null): string {
  if (!fee) return `${expert.name}：无`;
  const reason = fee.reason === '' ? '' : `（${maskDigits(fee.reason)}）`;
  return `${expert.name}：${String(fee.halfDays)} 个半天，${formatYuan(fee.gross)} 元${reason}`;
}

/** Changed fees as the audit keeps one side of them. */
export function feesText(changes: readonly FeeChange[], side: 'before' | 'after'): { readonly fees: string[] } {
  return { fees: changes.map((change) => feeText(change.member, change[side])) };
}
