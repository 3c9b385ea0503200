import type { ParsedInput } from '../../contract/contract.ts';
import type { CandidateView } from '../../domain/experts/candidate-list.ts';
import { CANDIDATE_VIEWS, candidatesShown, candidateVerdict } from '../../domain/experts/candidate-list.ts';
import {
  EXPERT_FIELDS,
  EXPERT_KINDS,
  EXPERT_ORIGINS,
  MEETING_PURPOSES,
  MEETING_STATES,
} from '../../domain/experts/glossary-of-experts.ts';
import type { MeetingId } from '../../domain/ids.ts';
import { listMeetings } from '../../storage/meetings/meeting-list.ts';
import { getMeeting } from '../../storage/meetings/meetings.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { choiceColumn, column } from '../ledgers/columns.ts';
import { showCandidates } from '../meetings/draw-panel.ts';
import type { ServiceContext } from '../service-context.ts';
import type { ListView } from './list-view.ts';
import { filterInWords, pagedRows, wholeRows } from './list-view.ts';

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

interface Candidates {
  readonly id: MeetingId;
  readonly view: CandidateView;
  readonly query: string;
}

/** The candidates of a meeting as they are looked at, each with every reason that keeps an expert out. */
export function candidateList(context: ServiceContext, { id, view, query }: Candidates): ListView {
  const { title, meetingOn } = getMeeting(context.reader, id);
  const { conditions, experts } = showCandidates(context, id);
  return {
    title: '候选与回避',
    columns: [
      column('name', '姓名或机构', 'text', 24),
      choiceColumn('kind', EXPERT_FIELDS.kind, EXPERT_KINDS, 12),
      column('employer', EXPERT_FIELDS.employer, 'text', 28),
      choiceColumn('origin', '区内区外', EXPERT_ORIGINS),
      column('specialties', EXPERT_FIELDS.specialties, 'text', 30),
      column('verdict', '核对结果', 'text', 60),
    ],
    scope: filterInWords([
      ['会议', `${title}（${meetingOn}）`],
      ...conditions.map(({ label }, index) => [`条件 ${String(index + 1)}`, label] as const),
      ['显示', view === 'all' ? '' : CANDIDATE_VIEWS[view]],
      ['查找', query.trim()],
    ]),
    ...wholeRows(
      candidatesShown(experts, view, query).map((candidate) => {
        const { name, kind, employer, outside, specialties } = candidate;
        const origin = outside ? 'outside' : 'inside';
        return { name, kind, employer, origin, specialties, verdict: candidateVerdict(candidate) };
      }),
    ),
  };
}
