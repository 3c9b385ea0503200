import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { InclusionSums } from '../../../src/domain/inclusion-draft.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { exactWanYuan } from '../../components/wan-yuan.ts';

interface DraftSumsProps {
  readonly projects: number;
  readonly sums: InclusionSums;
  readonly envelope: Fen;
}

/** What the draft comes to: 个数, 申报, 审定, 核减, 建议, 资金盘子, 余额 or 超出. */
export function DraftSums({ projects, sums, envelope }: DraftSumsProps) {
  const over = sums.amount > envelope;
  const difference = exactWanYuan(Math.abs(envelope - sums.amount) as Fen);
  const facts = [
    ['项目', `${String(projects)} 个`],
    ['申报合计', exactWanYuan(sums.declared)],
    ['审定合计', exactWanYuan(sums.reviewed)],
    ['核减合计', exactWanYuan(sums.reduced)],
    ['建议合计', exactWanYuan(sums.amount)],
    ['资金盘子', exactWanYuan(envelope)],
    [over ? '超出盘子' : '盘子余额', difference],
  ] as const;
  return (
    <Paper component="section" aria-label="草案合计（万元）" sx={{ px: 2, py: 1.25 }}>
      <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1 }}>
        {facts.map(([label, value], index) => (
          <Box key={label}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {label}
            </Typography>
            <Typography
              component="dd"
              sx={{
                m: 0,
                fontWeight: 600,
                fontVariantNumeric: 'tabular-nums',
                color: over && index === facts.length - 1 ? 'error.main' : undefined,
              }}
            >
              {value}
            </Typography>
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
