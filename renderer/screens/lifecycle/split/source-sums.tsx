import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableRow from '@mui/material/TableRow';
import type { FundSource } from '../../../../src/domain/glossary.ts';
import type { Fen } from '../../../../src/domain/money.ts';
import { sumFen } from '../../../../src/domain/money.ts';
import { shareOf } from '../../../../src/domain/money-ledger.ts';
import { declaredAmount } from '../../../../src/domain/project.ts';
import { yuan } from '../../../components/yuan.ts';
import { signedYuan } from './signed-yuan.ts';
import type { SplitDraft } from './use-split-draft.ts';

const CELL = { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', color: 'text.primary' } as const;

/** What the parts come to by source, what was declared, and how the two differ. */
export function SourceSums({ draft: { whole, sources, parts, amounts } }: { readonly draft: SplitDraft }) {
  const shared = (source: FundSource): number => parts.reduce((sum, { shares }) => sum + shareOf(shares, source), 0);
  const declared = (source: FundSource): Fen => shareOf(whole.fundShares, source);
  const given = sumFen(amounts);
  const total = declaredAmount(whole);
  return (
    <TableFooter>
      <TableRow>
        <TableCell sx={CELL}>申报</TableCell>
        <TableCell />
        <TableCell align="right" sx={CELL}>
          {yuan(total)}
        </TableCell>
        {sources.map((source) => (
          <TableCell key={source} align="right" sx={CELL}>
            {yuan(declared(source))}
          </TableCell>
        ))}
        <TableCell colSpan={2} />
      </TableRow>
      <TableRow>
        <TableCell sx={CELL}>各项目合计与申报的差额</TableCell>
        <TableCell />
        <TableCell align="right" sx={{ ...CELL, color: given === total ? 'text.primary' : 'error.main' }}>
          {signedYuan(given - total)}
        </TableCell>
        {sources.map((source) => {
          const difference = shared(source) - declared(source);
          return (
            <TableCell
              key={source}
              align="right"
              sx={{ ...CELL, color: difference === 0 ? 'text.primary' : 'error.main' }}
            >
              {signedYuan(difference)}
            </TableCell>
          );
        })}
        <TableCell colSpan={2} />
      </TableRow>
    </TableFooter>
  );
}
