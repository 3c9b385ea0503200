import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import type { CallOutput } from '../../../../src/contract/contract.ts';

type Month = CallOutput<'experts.get'>['months'][number];

/** `2026-09` → `9月`, in January with the year. */
function monthLabel(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return number === '01' ? `${year}年\n1月` : `${String(Number(number))}月`;
}

/** `2026-09` → `2026年9月`. */
function monthName(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${year}年${String(Number(number))}月`;
}

function summary(months: readonly Month[]): string {
  const told = months
    .filter(({ engaged }) => engaged > 0)
    .map(({ month, engaged, attended }) => `${monthName(month)} ${String(engaged)} 次（到会 ${String(attended)} 次）`);
  return told.length === 0 ? '近 12 个月没有参会。' : `近 12 个月参会：${told.join('、')}。`;
}

/** Meetings per month of the last year as bars, with the same in words. */
export function MonthsChart({ months }: { readonly months: readonly Month[] }) {
  const { palette } = useTheme();
  const most = Math.max(...months.map(({ engaged }) => engaged));
  return (
    <Box component="figure" aria-label="近 12 个月参会次数" sx={{ m: 0 }}>
      {most > 0 && (
        // The caption says the same to those who do not see the bars.
        <Box aria-hidden>
          <BarChart
            height={200}
            skipAnimation
            disableKeyboardNavigation
            margin={{ top: 16, right: 8, bottom: 0, left: 0 }}
            xAxis={[
              {
                scaleType: 'band',
                data: months.map(({ month }) => monthLabel(month)),
                height: 44,
                tickLabelInterval: () => true,
              },
            ]}
            yAxis={[{ width: 32, min: 0, max: Math.max(4, most), tickMinStep: 1 }]}
            series={[
              {
                label: '已到会',
                stack: 'month',
                data: months.map(({ attended }) => attended),
                color: palette.primary.main,
              },
              {
                label: '已抽中，待参会',
                stack: 'month',
                data: months.map(({ engaged, attended }) => engaged - attended),
                color: '#b9c9dc',
              },
            ]}
          />
        </Box>
      )}
      <Typography component="figcaption" variant="body2" color="textSecondary">
        {summary(months)}
      </Typography>
    </Box>
  );
}
