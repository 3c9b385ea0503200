import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { formatChineseDate } from '../../../src/domain/dates.ts';
import { DeadlineRowChip } from '../../components/deadline-chip.tsx';
import { deadlinePlace } from '../../components/deadline-place.ts';

type DueProject = CallOutput<'library.dashboard'>['deadlines'][number];

function DueItem({ due }: { readonly due: DueProject }) {
  const { projectName, unitName, title, dueOn } = due;
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 2, alignItems: 'center', py: 1, borderTop: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Link component={RouterLink} to={deadlinePlace(due)} sx={{ overflowWrap: 'anywhere' }}>
          {projectName}
        </Link>
        <Typography variant="body2" color="textSecondary">
          {unitName}　{title}
          {dueOn !== null && `　${formatChineseDate(dueOn)}前`}
        </Typography>
      </Box>
      <DeadlineRowChip row={due} />
    </Box>
  );
}

/** Open deadlines, the most urgent first. */
export function DeadlineList({
  deadlines,
  open,
}: {
  readonly deadlines: readonly DueProject[];
  readonly open: number;
}) {
  return (
    <Paper component="section" aria-labelledby="due-heading" sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, mb: 1 }}>
        <Typography id="due-heading" variant="h2" sx={{ flexGrow: 1 }}>
          办理期限（{open} 项）
        </Typography>
        {open > 0 && (
          <Link component={RouterLink} to="/deadlines">
            全部期限
          </Link>
        )}
      </Box>
      {deadlines.length === 0 ? (
        <Typography color="textSecondary" sx={{ py: 2 }}>
          没有在办的期限。项目登记申报后，预审期限会出现在这里。
        </Typography>
      ) : (
        <Box component="ul" aria-labelledby="due-heading" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {deadlines.map((due) => (
            <DueItem key={`${String(due.projectId)} ${due.kind} ${String(due.recordId)}`} due={due} />
          ))}
        </Box>
      )}
      {open > deadlines.length && (
        <Typography variant="body2" color="textSecondary" sx={{ pt: 1 }}>
          只列出最紧的 {deadlines.length} 项。
        </Typography>
      )}
    </Paper>
  );
}
