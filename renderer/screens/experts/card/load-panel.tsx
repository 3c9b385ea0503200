import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { ratingText } from '../rating-text.ts';
import { MonthsChart } from './months-chart.tsx';

type ExpertPage = CallOutput<'experts.get'>;

function LoadMeter({ what, count, cap }: { readonly what: string; readonly count: number; readonly cap: number }) {
  const full = count >= cap;
  return (
    <Box sx={{ flex: '1 1 12rem' }}>
      <Typography variant="body2" color={full ? 'error' : 'textPrimary'}>
        {what} {count} 次，上限 {cap} 次{full && '，已满，不再参加抽取'}
      </Typography>
      <Box
        role="meter"
        aria-label={`${what}参会`}
        aria-valuenow={Math.min(count, cap)}
        aria-valuemin={0}
        aria-valuemax={cap}
        sx={{ height: 8, borderRadius: 4, mt: 0.5, bgcolor: '#e3e9f1', overflow: 'hidden' }}
      >
        <Box
          sx={{
            height: '100%',
            width: `${String(Math.min(100, (count / cap) * 100))}%`,
            bgcolor: full ? 'error.main' : 'primary.main',
          }}
        />
      </Box>
    </Box>
  );
}

function attendanceText({ attended, expected }: ExpertPage['attendance']): string {
  if (expected === 0) return '尚无记录';
  return `${String(Math.round((attended / expected) * 100))}%（应到 ${String(expected)} 次，到会 ${String(attended)} 次）`;
}

/** How much an expert is called upon, now and over the last months, and how it went. */
export function LoadPanel({ page }: { readonly page: ExpertPage }) {
  const { load, caps, months, attendance, ratingTenths } = page;
  return (
    <Stack spacing={2}>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 3 }}>
        <LoadMeter what="本周" count={load.week} cap={caps.perWeek} />
        <LoadMeter what="本季度" count={load.quarter} cap={caps.perQuarter} />
      </Stack>
      <Typography variant="body2">
        出席率：{attendanceText(attendance)}　平均评分：{ratingText(ratingTenths)}
      </Typography>
      <MonthsChart months={months} />
    </Stack>
  );
}
