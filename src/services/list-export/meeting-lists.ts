import type { ParsedInput } from '../../contract/contract.ts';
import { MEETING_PURPOSES, MEETING_STATES } from '../../domain/experts/glossary-of-experts.ts';
import { listMeetings } from '../../storage/meetings/meeting-list.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { choiceColumn, column } from '../ledgers/columns.ts';
import type { ListView } from './list-view.ts';
import { filterInWords, pagedRows } from './list-view.ts';

/** 评审会议 as they are searched, the latest first. */
export function meetingList(
  reader: Reader,
  { query, state }: Pick<ParsedInput<'meetings.list'>, 'query' | 'state'>,
): ListView {
  return {
    title: '评审会议',
    columns: [
      column('meetingOn', '会议日期', 'date'),
      column('title', '会议名称', 'text', 40),
      choiceColumn('purpose', '事项', MEETING_PURPOSES, 16),
      column('place', '地点', 'text', 24),
      column('projects', '项目', 'text', 44),
      column('draws', '抽取次数', 'whole'),
      column('wanted', '应抽', 'whole'),
      column('confirmed', '已确认', 'whole'),
      choiceColumn('state', '状态', MEETING_STATES),
    ],
    scope: filterInWords([
      ['查找', query.trim()],
      ['状态', state === null ? '' : MEETING_STATES[state]],
    ]),
    ...pagedRows(
      (request) => listMeetings(reader, { query, state, ...request }),
      ({ meetingOn, title, purpose, place, projects, draws, wanted, confirmed, ...row }) => ({
        meetingOn,
        title,
        purpose,
        place,
        projects,
        draws,
        wanted,
        confirmed,
        state: row.state,
      }),
    ),
  };
}
