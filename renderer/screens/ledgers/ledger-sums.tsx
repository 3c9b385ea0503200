import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { LedgerColumn } from '../../../src/domain/ledgers/ledger-column.ts';
import { GroupSums } from './group-sums.tsx';
import { shownText } from './ledger-cell.tsx';

interface LedgerSumsProps {
  readonly columns: readonly LedgerColumn[];
  readonly listed: Pick<CallOutput<'ledgers.list'>, 'sums' | 'superseded' | 'groups'>;
}

/** What everything that passes the filter comes to, not this page alone. */
export function LedgerSums({ columns, listed: { sums, superseded, groups } }: LedgerSumsProps) {
  const summed = columns.filter(({ key }) => sums[key] !== undefined && sums[key] !== null);
  if (summed.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', mb: 1, fontSize: '0.95rem' }}>
      <Typography component="span" sx={{ fontWeight: 600, fontSize: 'inherit', flexShrink: 0 }}>
        合计（万元）
      </Typography>
      <Box
        component="dl"
        aria-label="合计"
        sx={{
          display: 'flex',
          columnGap: 2,
          rowGap: 0.25,
          flexWrap: 'wrap',
          m: 0,
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {summed.map((column) => (
          <Box key={column.key} sx={{ display: 'flex', gap: 0.75 }}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {column.label}
            </Box>
            <Box component="dd" sx={{ m: 0 }}>
              {shownText(column, sums[column.key] ?? null)}
            </Box>
          </Box>
        ))}
      </Box>
      {superseded > 0 && (
        <Typography component="span" color="textSecondary">
          不含已拆分、已并入的 {superseded} 个项目
        </Typography>
      )}
      {groups.length > 0 && <GroupSums groups={groups} columns={columns} />}
    </Box>
  );
}
