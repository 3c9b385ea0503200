import Typography from '@mui/material/Typography';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { momentText } from '../../../../src/domain/moment-text.ts';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { RATING_CRITERIA } from '../../../../src/domain/experts/after-meeting.ts';
import {
  ENGAGEMENT_STATES,
  EXPERT_STATES,
  MEETING_PURPOSES,
} from '../../../../src/domain/experts/glossary-of-experts.ts';
import { PlainTable } from '../../meetings/plain-table.tsx';

type ExpertPage = CallOutput<'experts.get'>;

/** As many entries as the card tells of a kind. */
const MOST_TOLD = 100;

interface HistoryTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  readonly none: string;
}

function HistoryTable({ label, heads, rows, none }: HistoryTableProps) {
  if (rows.length === 0) return <Typography color="textSecondary">{none}</Typography>;
  return (
    <>
      <PlainTable label={label} heads={heads} rows={rows} />
      {rows.length === MOST_TOLD && <Typography variant="body2">只列最近 {MOST_TOLD} 条。</Typography>}
    </>
  );
}

function meetingLink(id: number, title: string) {
  return (
    <Link component={RouterLink} to={`/meetings/${String(id)}`}>
      {title}
    </Link>
  );
}

export function MeetingsTable({ meetings }: Pick<ExpertPage, 'meetings'>) {
  return (
    <HistoryTable
      label="参会记录"
      heads={['会议日期', '会议', '事项', '项目', '情况']}
      none="还没有被抽中参加过会议。"
      rows={meetings.map(({ meetingId, title, purpose, meetingOn, projects, state }) => ({
        key: String(meetingId),
        cells: [
          meetingOn,
          meetingLink(meetingId, title),
          MEETING_PURPOSES[purpose],
          projects.join('、'),
          ENGAGEMENT_STATES[state],
        ],
      }))}
    />
  );
}

export function OpinionsTable({ opinions }: Pick<ExpertPage, 'opinions'>) {
  return (
    <HistoryTable
      label="评审意见"
      heads={['会议日期', '项目', '评分', '意见']}
      none="还没有登记过评审意见。"
      rows={opinions.map(({ id, meetingId, meetingOn, project, scoreTenths, opinion }) => ({
        key: String(id),
        cells: [
          meetingLink(meetingId, meetingOn),
          project,
          scoreTenths === null ? '' : (scoreTenths / 10).toFixed(1),
          opinion,
        ],
      }))}
    />
  );
}

export function RatingsTable({ ratings }: Pick<ExpertPage, 'ratings'>) {
  const { diligence, competence, fairness } = RATING_CRITERIA;
  return (
    <HistoryTable
      label="履职评价"
      heads={['会议日期', '会议', diligence, competence, fairness, '说明']}
      none="还没有评价过。"
      rows={ratings.map((rating) => ({
        key: String(rating.meetingId),
        cells: [
          rating.meetingOn,
          meetingLink(rating.meetingId, rating.meetingTitle),
          rating.diligence,
          rating.competence,
          rating.fairness,
          rating.remark,
        ],
      }))}
    />
  );
}

export function StateChangesTable({ stateChanges }: Pick<ExpertPage, 'stateChanges'>) {
  return (
    <HistoryTable
      label="状态变更"
      heads={['时间', '变更', '原因', '经办']}
      none="没有状态变更。"
      rows={stateChanges.map(({ id, from, to, reason, at, actor }) => ({
        key: String(id),
        cells: [
          momentText(at),
          from === null ? EXPERT_STATES[to] : `${EXPERT_STATES[from]} → ${EXPERT_STATES[to]}`,
          reason,
          actor,
        ],
      }))}
    />
  );
}
