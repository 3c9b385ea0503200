import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { FundSource } from '../../../../src/domain/glossary.ts';
import { FUND_SOURCES, keysOf } from '../../../../src/domain/glossary.ts';
import type { YearMoney } from '../../../../src/domain/money-ledger.ts';
import { shareOf, sumShares } from '../../../../src/domain/money-ledger.ts';
import type { Fen } from '../../../../src/domain/money.ts';
import { wanYuan } from '../../../components/wan-yuan.ts';

const STEPS = { requested: '申请', arranged: '安排', issued: '下达', paid: '已支付' } as const;
type Step = keyof typeof STEPS;

function Amounts({ of }: { readonly of: (step: Step) => Fen }) {
  return keysOf<Step>(STEPS).map((step) => {
    const amount = of(step);
    return (
      <TableCell key={step} align="right" sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 'inherit' }}>
        {amount === 0 ? '—' : wanYuan(amount)}
      </TableCell>
    );
  });
}

/** Sources that bear anything in a year. */
function sourcesOf(year: YearMoney): FundSource[] {
  return keysOf(FUND_SOURCES).filter((source) => keysOf<Step>(STEPS).some((step) => shareOf(year[step], source) > 0));
}

function YearRows({ year }: { readonly year: YearMoney }) {
  const sources = sourcesOf(year);
  return (
    <TableBody>
      {sources.map((source) => (
        <TableRow key={source}>
          <TableCell>{year.year} 年</TableCell>
          <TableCell>{FUND_SOURCES[source]}</TableCell>
          <Amounts of={(step) => shareOf(year[step], source)} />
        </TableRow>
      ))}
      {sources.length !== 1 && (
        <TableRow sx={{ fontWeight: 600 }}>
          <TableCell sx={{ fontWeight: 600 }}>{year.year} 年</TableCell>
          <TableCell sx={{ fontWeight: 600 }}>小计</TableCell>
          <Amounts of={(step) => sumShares(year[step])} />
        </TableRow>
      )}
    </TableBody>
  );
}

/** The money of each budget year by its source. */
export function YearMoneyTable({ years }: { readonly years: readonly YearMoney[] }) {
  if (years.length === 0) return <Typography color="textSecondary">还没有申请或安排年度资金。</Typography>;
  return (
    <TableContainer>
      <Table size="small" aria-label="分年度、分来源的资金">
        <TableHead>
          <TableRow>
            <TableCell>预算年度</TableCell>
            <TableCell>资金来源</TableCell>
            {keysOf<Step>(STEPS).map((step) => (
              <TableCell key={step} align="right">
                {STEPS[step]}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        {years.map((year) => (
          <YearRows key={year.year} year={year} />
        ))}
      </Table>
    </TableContainer>
  );
}
