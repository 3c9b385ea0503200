import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import type { CallOutput } from '../../../../src/contract/contract.ts';

type Verdict = CallOutput<'projectArchive.verify'>;

const STATES = { missing: '缺失', altered: '内容被改动', added: '目录中没有这份文件' } as const;
/** More lines than these help nobody. */
const SHOWN_FAULTS = 200;

/** What reading an archive again tells. */
export function ArchiveVerdict({ verdict }: { readonly verdict: Verdict }) {
  const { folderName, checked, faults } = verdict;
  if (faults.length === 0) {
    return (
      <Alert severity="success">
        “{folderName}”完好：已核验 {checked} 份文件，没有缺失、改动或多出的文件。
      </Alert>
    );
  }
  return (
    <Alert severity="error">
      <AlertTitle>
        “{folderName}”有 {faults.length} 处不符（共核验 {checked} 份文件）
      </AlertTitle>
      <Box
        component="ul"
        aria-label="档案的问题"
        tabIndex={0}
        sx={{ m: 0, pl: 2.5, maxHeight: '12rem', overflowY: 'auto' }}
      >
        {faults.slice(0, SHOWN_FAULTS).map(({ path, state }) => (
          <li key={path}>
            {path}：{STATES[state]}
          </li>
        ))}
      </Box>
      {faults.length > SHOWN_FAULTS && <>其余 {faults.length - SHOWN_FAULTS} 处从略。</>}
    </Alert>
  );
}
