import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { AttachmentList } from '../../../components/attachments/attachment-list.tsx';
import type { RecordChain } from '../../../components/record-view/record-chains.ts';
import { RecordView } from '../../../components/record-view/record-view.tsx';
import { EarlierVersion, STRUCK } from './correction-note.tsx';

interface RecordDetailsProps {
  readonly chain: RecordChain;
  readonly chains: readonly RecordChain[];
}

/** All that a record says, the papers it rests on, why it was kept in spite of warnings, and what it replaced. */
export function RecordDetails({ chain: { versions, current }, chains }: RecordDetailsProps) {
  // A record that was taken away is shown as it stood; what took it away carries the same fields.
  const replaced = versions.flatMap((before, place) => {
    const correction = versions[place + 1];
    return correction && !correction.isVoid ? [{ before, correction }] : [];
  });
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2.5,
        gridTemplateColumns: { xs: '1fr', lg: replaced.length > 0 ? 'minmax(0, 3fr) minmax(0, 2fr)' : '1fr' },
      }}
    >
      <Stack spacing={1.5} sx={{ minWidth: 0 }}>
        <Box sx={current.isVoid ? STRUCK : null}>
          <RecordView record={current} chains={chains} />
        </Box>
        {current.reasons.map(({ ruleId, reason }) => (
          <Typography key={ruleId} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            继续办理的理由（{ruleId}）：{reason}
          </Typography>
        ))}
        {current.attachments.length > 0 && <AttachmentList attachments={current.attachments} />}
      </Stack>
      {replaced.length > 0 && (
        <Stack spacing={1.5} sx={{ minWidth: 0 }}>
          {replaced.toReversed().map(({ before, correction }) => (
            <EarlierVersion key={before.id} before={before} correction={correction} chains={chains} />
          ))}
        </Stack>
      )}
    </Box>
  );
}
