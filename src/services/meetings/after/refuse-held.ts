import { CallError } from '../../../contract/call-error.ts';
import type { MeetingId } from '../../../domain/ids.ts';
import { listRatings } from '../../../storage/meetings/after-ratings.ts';
import type { Reader } from '../../../storage/reader-writer.ts';
import { attendedMembers, openAfterMeeting } from './after-case.ts';

/** What experts wrote, were paid and were rated for stays counted: throws CallError for a meeting that somebody came to. */
export function refuseHeld(reader: Reader, id: MeetingId): void {
  const came = attendedMembers(openAfterMeeting(reader, id)).map(({ expert }) => expert.name);
  if (came.length > 0) {
    throw new CallError(
      'conflict',
      `会议已登记到会的专家（${came.join('、')}），不能取消。登记有误的，请先在“会后”改为缺席。`,
    );
  }
  if (listRatings(reader, id).length > 0) throw new CallError('conflict', '会议已登记专家评价，不能取消。');
}
