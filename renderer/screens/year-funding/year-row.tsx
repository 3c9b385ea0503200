import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { FUND_SOURCES, keysOf } from '../../../src/domain/glossary.ts';
import type { FundingStep } from '../../../src/domain/glossary-of-records.ts';
import { FUNDING_STEPS } from '../../../src/domain/glossary-of-records.ts';
import { shareOf, sumShares } from '../../../src/domain/money-ledger.ts';
import { StageChip } from '../../components/stage-chip.tsx';
import { AmountCell } from './amount-cell.tsx';
import type { YearRow } from './model/edited-shares.ts';

/** What a project has of each source, this year and in the others. */
function SourceRows({ row: { thisYear, otherYears } }: { readonly row: YearRow }) {
  const sources = keysOf(FUND_SOURCES).filter((source) =>
    [...Object.values(thisYear), ...Object.values(otherYears)].some((shares) => shareOf(shares, source) > 0),
  );
  return sources.map((source) => (
    <TableRow key={source} sx={{ bgcolor: 'action.hover' }}>
      <TableCell colSpan={2} />
      <TableCell sx={{ pl: 6 }}>{FUND_SOURCES[source]}</TableCell>
      <TableCell />
      <AmountCell amount={shareOf(otherYears.arranged, source)} />
      <AmountCell amount={shareOf(thisYear.requested, source)} />
      <AmountCell amount={shareOf(thisYear.arranged, source)} />
      <AmountCell amount={shareOf(thisYear.issued, source)} />
      <TableCell colSpan={2} />
    </TableRow>
  ));
}

interface YearRowProps {
  readonly row: YearRow;
  readonly step: FundingStep;
  readonly chosen: boolean;
  readonly onChosen: (chosen: boolean) => void;
}

/** A project of the year with its money; it can be chosen where the step is its next. */
export function YearRowCells({ row, step, chosen, onChosen }: YearRowProps) {
  const { projectId, code, name, rank, stage, approved, thisYear, otherYears, remaining, next } = row;
  const [open, setOpen] = useState(false);
  return (
    <>
      <TableRow>
        <TableCell padding="checkbox">
          <Checkbox
            checked={chosen}
            disabled={next !== step}
            slotProps={{ input: { 'aria-label': `选择${name}` } }}
            onChange={(_event, checked) => {
              onChosen(checked);
            }}
          />
        </TableCell>
        <TableCell sx={{ px: 1 }}>{rank ?? '—'}</TableCell>
        <TableCell component="th" scope="row" sx={{ fontWeight: 400, minWidth: '14rem', px: 0.5 }}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
            <IconButton
              size="small"
              title="各资金来源"
              aria-label={`${name}的资金来源`}
              aria-expanded={open}
              onClick={() => {
                setOpen(!open);
              }}
            >
              {open ? <ExpandMoreIcon /> : <ChevronRightIcon />}
            </IconButton>
            <Link component={RouterLink} to={`/projects/${String(projectId)}`} sx={{ overflowWrap: 'anywhere' }}>
              {code} {name}
            </Link>
          </Box>
        </TableCell>
        <AmountCell amount={approved} />
        <AmountCell amount={sumShares(otherYears.arranged)} />
        <AmountCell amount={sumShares(thisYear.requested)} />
        <AmountCell amount={sumShares(thisYear.arranged)} />
        <AmountCell amount={sumShares(thisYear.issued)} />
        <AmountCell amount={remaining} />
        <TableCell sx={{ whiteSpace: 'nowrap', px: 1 }}>
          {next === null ? <StageChip stage={stage} /> : `待${FUNDING_STEPS[next]}`}
        </TableCell>
      </TableRow>
      {open && <SourceRows row={row} />}
    </>
  );
}
