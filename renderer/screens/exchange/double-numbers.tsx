import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { useCall } from '../../client/use-call.ts';

/** Numbers that two machines gave out for different papers: the office makes one of the two void and issues it anew. */
export function DoubleNumbers() {
  const rows = useCall('exchange.doubleNumbers', {}).data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 1.5 }}>
      <AlertTitle>有 {rows.length} 个文号两台电脑都用过</AlertTitle>
      请与对方商定保留哪一份，把另一份在
      <Link component={RouterLink} to="/documents">
        文书登记
      </Link>
      中作废后重新出具。
      <Box component="ul" aria-label="重复的文号" sx={{ m: 0, mt: 0.5, pl: 2.5, maxHeight: '8rem', overflowY: 'auto' }}>
        {rows.map(({ number, papers }) => (
          <li key={papers.map(({ id }) => id).join(' ')}>
            {number}：{papers.map(({ title }) => `“${title}”`).join('和')}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
