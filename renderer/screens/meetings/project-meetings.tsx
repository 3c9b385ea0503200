import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { formatChineseDate } from '../../../src/domain/dates.ts';
import { MEETING_PURPOSES, MEETING_STATES } from '../../../src/domain/experts/glossary-of-experts.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';

/** The meetings of experts that judge a project, each leading to its desk, and the way to a new one. */
export function ProjectMeetings({ projectId }: { readonly projectId: ProjectId }) {
  const { data, error } = useCall('meetings.ofProject', { projectId });
  if (!data) return <CallState error={error} />;
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
      {data.rows.length === 0 && <Typography color="textSecondary">还没有为本项目组织专家会议。</Typography>}
      <Box component="ul" aria-label="专家会议" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.rows.map(({ id, title, purpose, meetingOn, state, wanted, confirmed }) => (
          <li key={id}>
            <Link component={RouterLink} to={`/meetings/${String(id)}`} sx={{ overflowWrap: 'anywhere' }}>
              {formatChineseDate(meetingOn)}　{title}
            </Link>
            （{MEETING_PURPOSES[purpose]}，{MEETING_STATES[state]}，已确认 {confirmed}/{wanted} 名专家）
          </li>
        ))}
      </Box>
      <Button component={RouterLink} to={`/meetings/new?project=${String(projectId)}`} size="small" variant="outlined">
        组织专家会议
      </Button>
    </Stack>
  );
}
