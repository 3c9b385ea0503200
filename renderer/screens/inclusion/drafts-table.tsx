import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { InclusionState } from '../../../src/domain/glossary-of-records.ts';
import { INCLUSION_STATES } from '../../../src/domain/glossary-of-records.ts';
import { inclusionTitle } from '../../../src/domain/inclusion-draft.ts';
import { exactWanYuan } from '../../components/wan-yuan.ts';

type DraftRow = CallOutput<'inclusion.list'>['drafts'][number];

const COLOURS = { draft: 'default', submitted: 'warning', decided: 'success' } as const satisfies Record<
  InclusionState,
  string
>;

/** Every draft with what its projects come to. */
export function DraftsTable({ drafts }: { readonly drafts: readonly DraftRow[] }) {
  return (
    <TableContainer sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
      {/* Whole words and whole numbers; where the window is narrow the table scrolls. */}
      <Table aria-label="入库草案" sx={{ '& th, & td': { whiteSpace: 'nowrap', px: 1.5 } }}>
        <TableHead>
          <TableRow>
            <TableCell>草案</TableCell>
            <TableCell>状态</TableCell>
            <TableCell align="right">项目</TableCell>
            {['申报', '审定', '核减', '建议', '资金盘子'].map((head) => (
              <TableCell key={head} align="right">
                {head}
              </TableCell>
            ))}
            <TableCell>最近提交</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {drafts.map((draft) => (
            <TableRow key={draft.id} hover>
              <TableCell>
                <Link component={RouterLink} to={`/inclusion/${String(draft.id)}`}>
                  {inclusionTitle(draft)}
                </Link>
              </TableCell>
              <TableCell>
                <Chip
                  size="small"
                  variant="outlined"
                  color={COLOURS[draft.state]}
                  label={INCLUSION_STATES[draft.state]}
                />
              </TableCell>
              <TableCell align="right">{draft.projects} 个</TableCell>
              {[draft.declared, draft.reviewed, draft.reduced, draft.amount, draft.envelope].map((amount, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- five columns that are always the same
                <TableCell key={index} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                  {exactWanYuan(amount)}
                </TableCell>
              ))}
              <TableCell>
                {draft.submittedOn === null ? '—' : `${draft.submittedOn}（第 ${String(draft.submittedVersions)} 版）`}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
