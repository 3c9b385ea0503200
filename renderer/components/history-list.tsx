import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { momentText } from '../../src/domain/moment-text.ts';

export interface HistoryEntry {
  readonly at: string;
  readonly actor: string;
  readonly summary: string;
  readonly remark: string;
}

/** What happened to a record, latest first. */
export function HistoryList({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  return (
    <Box component="ol" reversed sx={{ m: 0, pl: 3 }}>
      {entries.map(({ at, actor, summary, remark }) => (
        <Box component="li" key={`${at} ${summary}`} sx={{ mb: 1 }}>
          <Typography>{summary}</Typography>
          {remark !== '' && <Typography sx={{ overflowWrap: 'anywhere' }}>说明：{remark}</Typography>}
          <Typography variant="body2" color="textSecondary">
            {momentText(at)}　{actor}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
