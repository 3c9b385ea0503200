import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { call } from '../../../client/call.ts';
import { useLongCall } from '../../../client/use-long-call.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ProgressNotice } from '../../../components/progress-notice.tsx';
import { useAnswer } from '../../../client/use-answer.ts';
import type { ReadPackage } from './package-answers.ts';

/** The file and its passphrase. */
export function OpenPackage({ onRead }: { readonly onRead: (read: ReadPackage) => void }) {
  const [file, setFile] = useState<CallOutput<'files.pickPackage'>>(null);
  const [passphrase, setPassphrase] = useState('');
  const reading = useLongCall('exchange.read');
  const { state } = reading;
  useAnswer(state, onRead);
  const isReady = file !== null && passphrase !== '';
  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      {state.step === 'failed' && <ErrorNotice error={state.error} onClose={reading.reset} />}
      <Stack
        component="form"
        sx={{ gap: 2.5, alignItems: 'flex-start' }}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void reading.run({ file: file.token, passphrase });
        }}
      >
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          <Button
            variant="outlined"
            onClick={() => void call('files.pickPackage', {}).then((picked) => picked && setFile(picked))}
          >
            选择资料包
          </Button>
          <Typography>{file === null ? '请选择对方导出的 .gsjh 文件' : file.fileName}</Typography>
        </Box>
        <TextField
          type="password"
          autoComplete="off"
          label="口令"
          value={passphrase}
          sx={{ width: '20rem', maxWidth: '100%' }}
          helperText="向导出的人询问"
          onChange={(event) => setPassphrase(event.target.value)}
        />
        {state.step === 'running' ? (
          <ProgressNotice progress={state.progress} starting="正在核对口令" onCancel={reading.cancel} />
        ) : (
          <Button type="submit" variant="contained" disabled={!isReady}>
            读取并比较
          </Button>
        )}
      </Stack>
    </Paper>
  );
}
