import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { MoneyLedger } from '../../../../src/domain/money-ledger.ts';
import type { Fen } from '../../../../src/domain/money.ts';
import { wanYuan } from '../../../components/wan-yuan.ts';
import { yuan } from '../../../components/yuan.ts';
import { percentOf } from '../../../text/percent.ts';

function amount(value: Fen | null): { text: string; exact: string } {
  return value === null ? { text: '—', exact: '尚未发生' } : { text: wanYuan(value), exact: yuan(value) };
}

/** The amounts in the order in which they come about; a dash where none has yet. */
function steps(ledger: MoneyLedger): (readonly [label: string, shown: { text: string; exact: string }])[] {
  const { declared, reduced, arranged, issued, paid } = ledger;
  const orNone = (value: Fen) => amount(value === 0 ? null : value);
  const rate = reduced === null ? '—' : percentOf(reduced, declared);
  return [
    ['申报', amount(declared)],
    ['审定', amount(ledger.reviewed)],
    ['核减', amount(reduced)],
    ['核减率', { text: rate, exact: '核减÷申报' }],
    ['入库', amount(ledger.approved)],
    ['安排', orNone(arranged)],
    ['下达', orNone(issued)],
    ['最高限价', amount(ledger.ceiling)],
    ['成交', amount(ledger.awarded)],
    ['合同', amount(ledger.contracted)],
    ['已支付', orNone(paid)],
  ];
}

/** What became of the project's money step by step; the exact amount in 元 when pointed at. */
export function MoneySteps({ ledger }: { readonly ledger: MoneyLedger }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gap: 1,
        gridTemplateColumns: 'repeat(auto-fill, minmax(5.8rem, 1fr))',
      }}
    >
      {steps(ledger).map(([label, { text, exact }]) => (
        <Box
          key={label}
          title={exact}
          sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 1, py: 0.75, bgcolor: 'background.default' }}
        >
          <Typography component="dt" variant="body2" color="textSecondary">
            {label}
          </Typography>
          <Typography
            component="dd"
            sx={{ m: 0, fontWeight: 600, fontSize: '0.95rem', fontVariantNumeric: 'tabular-nums' }}
          >
            {text}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
