import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import type { InvitationView } from '../../../../src/contract/shapes/meeting.ts';
import { formatChineseDate } from '../../../../src/domain/dates.ts';
import { ENGAGEMENT_STATES, INVITATION_EVENTS } from '../../../../src/domain/experts/glossary-of-experts.ts';
import { isSeated, nextEvents } from '../../../../src/domain/experts/invitation.ts';
import { PlainTable } from '../plain-table.tsx';
import type { Response } from './response.ts';

const RESPONSES: readonly Response[] = ['notified', 'accepted', 'unconfirmed', 'declined', 'leave'];

/** What can be written down of an invitation now; that somebody was told, once. */
function responsesTo({ state, notified }: InvitationView): Response[] {
  const possible = nextEvents(state);
  return RESPONSES.filter((kind) => possible.includes(kind) && !(kind === 'notified' && notified));
}

function Events({ invited }: { readonly invited: InvitationView }) {
  return (
    <>
      {invited.events.map(({ kind, happenedOn, reason, recordedAt }) => (
        <Typography key={`${recordedAt} ${kind}`} variant="body2">
          {formatChineseDate(happenedOn)} {INVITATION_EVENTS[kind]}
          {reason !== '' && `：${reason}`}
        </Typography>
      ))}
      {isSeated(invited) &&
        invited.faults.map(({ detail }) => (
          <Typography key={detail} variant="body2" color="error">
            请核实：{detail}
          </Typography>
        ))}
    </>
  );
}

interface InvitationsTableProps {
  readonly desk: CallOutput<'meetings.desk'>;
  readonly disabled: boolean;
  readonly onRespond: (kind: Response, invited: InvitationView) => void;
}

/** Everyone who came out of a draw, with what became of that and what can become of it. */
export function InvitationsTable({ desk, disabled, onRespond }: InvitationsTableProps) {
  return (
    <PlainTable
      label="专家应答"
      heads={['条件', '姓名或机构', '工作单位', '现状', '经过', '登记']}
      rows={desk.invitations.map((invited) => ({
        key: invited.expertId,
        cells: [
          <Box key="condition" sx={{ whiteSpace: 'nowrap' }}>
            {invited.condition + 1}
            <br />第{invited.ordinal}次{invited.reserve ? '候补' : '抽中'}
          </Box>,
          <Link key="name" component={RouterLink} to={`/experts/${String(invited.expertId)}`}>
            {invited.name}
          </Link>,
          invited.employer,
          <Box key="state" component="span" sx={{ whiteSpace: 'nowrap' }}>
            {ENGAGEMENT_STATES[invited.state]}
          </Box>,
          <Events key="events" invited={invited} />,
          <Stack key="next" direction="row" useFlexGap spacing={0.5} sx={{ flexWrap: 'wrap' }}>
            {responsesTo(invited).map((kind) => (
              <Button
                key={kind}
                size="small"
                disabled={disabled}
                aria-label={`登记“${invited.name}”${INVITATION_EVENTS[kind]}`}
                onClick={() => {
                  onRespond(kind, invited);
                }}
              >
                {INVITATION_EVENTS[kind]}
              </Button>
            ))}
          </Stack>,
        ],
      }))}
    />
  );
}
