import TableCell from '@mui/material/TableCell';
import Typography from '@mui/material/Typography';
import { EXPERT_KINDS } from '../../../../src/domain/experts/glossary-of-experts.ts';
import type { AfterExpert } from './after-page.ts';

/** Who a row is about. */
export function ExpertCell({ expert: { name, employer, kind } }: { readonly expert: AfterExpert }) {
  const detail = [kind === 'institution' ? EXPERT_KINDS.institution : '', employer].filter((part) => part !== '');
  return (
    <TableCell component="th" scope="row" sx={{ minWidth: '9rem', maxWidth: '16rem', overflowWrap: 'anywhere' }}>
      {name}
      {detail.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {detail.join(' · ')}
        </Typography>
      )}
    </TableCell>
  );
}
