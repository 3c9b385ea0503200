import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import type { CallOutput } from '../../../src/contract/contract.ts';

type Verdict = CallOutput<'audit.verify'>;

/** A chain that was sealed anew differs in every entry; more lines than these help nobody. */
const SHOWN_FAULTS = 200;

/** What the recomputed chain tells. */
export function ChainVerdict({ verdict, onClose }: { readonly verdict: Verdict; readonly onClose: () => void }) {
  const { entries, intact, faults } = verdict;
  if (intact) {
    return (
      <Alert severity="success" sx={{ mb: 2 }} onClose={onClose}>
        审计链完整：已核验全部 {entries} 条记录，没有发现改动、缺失、插入或调换。
      </Alert>
    );
  }
  const hidden = faults.length - SHOWN_FAULTS;
  return (
    <Alert severity="error" sx={{ mb: 2 }} onClose={onClose}>
      <AlertTitle>
        审计链有 {faults.length} 处问题（共核验 {entries} 条记录）
      </AlertTitle>
      请停止录入，保留资料库文件夹原样，并报告负责人。
      <Box
        component="ul"
        aria-label="审计链的问题"
        sx={{ m: 0, mt: 1, pl: 2.5, maxHeight: '10rem', overflowY: 'auto' }}
      >
        {faults.slice(0, SHOWN_FAULTS).map(({ sequence, what }) => (
          <li key={`${String(sequence)} ${what}`}>
            第 {sequence} 条：{what}
          </li>
        ))}
      </Box>
      {hidden > 0 && <>其余 {hidden} 处从略。</>}
    </Alert>
  );
}
