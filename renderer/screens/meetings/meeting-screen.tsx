import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Link, useParams, useSearchParams } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { formatChineseDate } from '../../../src/domain/dates.ts';
import { MEETING_PURPOSES, MEETING_STATES } from '../../../src/domain/experts/glossary-of-experts.ts';
import type { MeetingId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { AfterMeeting } from './after/after-meeting.tsx';
import { CandidatesPart } from './candidates/candidates-part.tsx';
import { DrawPart } from './draw/draw-part.tsx';
import { InvitationsPart } from './invitations/invitations-part.tsx';
import { MeetingStateButtons } from './meeting-state-buttons.tsx';
import { PlanPart } from './plan/plan-part.tsx';

type Desk = CallOutput<'meetings.desk'>;

/** The parts of the desk in the order of work. */
const PARTS = [
  { key: 'plan', label: '1 会议与条件' },
  { key: 'candidates', label: '2 候选与回避' },
  { key: 'draw', label: '3 抽取' },
  { key: 'invitations', label: '4 通知与应答' },
  { key: 'after', label: '5 会后' },
] as const;
type PartKey = (typeof PARTS)[number]['key'];

/** Where the work stands when the desk is opened without naming a part. */
function partToDo({ meeting, draws }: Desk): PartKey {
  if (meeting.state === 'held') return 'after';
  return draws.length === 0 ? 'plan' : 'invitations';
}

function Part({ part, desk }: { readonly part: PartKey; readonly desk: Desk }) {
  switch (part) {
    case 'plan':
      return <PlanPart desk={desk} />;
    case 'candidates':
      return <CandidatesPart desk={desk} />;
    case 'draw':
      return <DrawPart desk={desk} />;
    case 'invitations':
      return <InvitationsPart desk={desk} />;
    case 'after':
      return <AfterMeeting meetingId={desk.meeting.id} />;
  }
}

/** The desk of a meeting: planned, drawn for, told, held. */
export function MeetingScreen() {
  const id = Number(useParams()['id']) as MeetingId;
  const [params, setParams] = useSearchParams();
  const { data: desk, error } = useCall('meetings.desk', { id });
  if (desk?.meeting.id !== id) return <CallState error={error} />;
  const { meeting } = desk;
  const part = PARTS.find(({ key }) => key === params.get('part'))?.key ?? partToDo(desk);
  return (
    <>
      <Button component={Link} to="/meetings" size="small" sx={{ mb: 1 }}>
        返回评审会议
      </Button>
      <PageHeader
        title={meeting.title}
        detail={`${MEETING_PURPOSES[meeting.purpose]}　${formatChineseDate(meeting.meetingOn)}　${meeting.place}　${MEETING_STATES[meeting.state]}`}
      >
        <MeetingStateButtons desk={desk} />
      </PageHeader>
      <Tabs
        value={part}
        variant="scrollable"
        aria-label="会议办理步骤"
        onChange={(_event, next: PartKey) => {
          setParams({ part: next }, { replace: true });
        }}
      >
        {PARTS.map(({ key, label }) => (
          <Tab key={key} value={key} label={label} id={`part-${key}`} aria-controls={`panel-${key}`} />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`panel-${part}`} aria-labelledby={`part-${part}`} sx={{ pt: 2 }}>
        <Part part={part} desk={desk} />
      </Box>
    </>
  );
}
