import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { DeadlineView } from '../../../../src/contract/shapes/deadline.ts';
import { formatChineseDate } from '../../../../src/domain/dates.ts';
import { DeadlineChip } from '../../../components/deadline-chip.tsx';

/** Everything that is due on the project, each light explained by a click. */
export function Deadlines({ deadlines }: { readonly deadlines: readonly DeadlineView[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {deadlines.map((deadline) => (
        <Box
          component="li"
          key={`${deadline.title} ${deadline.count.from}`}
          sx={{ display: 'flex', alignItems: 'center', columnGap: 1.5, flexWrap: 'wrap' }}
        >
          <DeadlineChip deadline={deadline} />
          <Typography component="span" sx={{ overflowWrap: 'anywhere' }}>
            {deadline.title}
          </Typography>
          {deadline.count.due !== null && (
            <Typography component="span" variant="body2" color="textSecondary">
              截止 {formatChineseDate(deadline.count.due)}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}
