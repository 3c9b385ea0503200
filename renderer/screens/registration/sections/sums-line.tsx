import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { fen } from '../../../../src/domain/money.ts';
import { useDeclaredSums } from '../model/use-declared-sums.ts';
import { yuan } from '../../../components/yuan.ts';

/** What is declared against what the sources bear, to the fen, while it is typed. */
export function SumsLine() {
  const sums = useDeclaredSums();
  if (!sums) {
    return <Typography color="error">合计超出可填写的范围，请核对单位是否为元。</Typography>;
  }
  const difference = sums.content - sums.funded;
  const more = difference > 0 ? '建设内容多' : '资金来源多';
  return (
    <Box
      role="group"
      aria-label="金额合计"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, fontVariantNumeric: 'tabular-nums' }}
    >
      <Typography variant="body2">建设内容合计 {yuan(sums.content)}</Typography>
      <Typography variant="body2">资金来源合计 {yuan(sums.funded)}</Typography>
      <Typography variant="body2" color={difference === 0 ? 'success.main' : 'error.main'}>
        {difference === 0 ? '两者一致' : `${more} ${yuan(fen(Math.abs(difference)))}`}
      </Typography>
      {sums.unread > 0 && (
        <Typography variant="body2" color="warning.main">
          有 {sums.unread} 处金额未填全，未计入
        </Typography>
      )}
    </Box>
  );
}
