import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import type { FileToken, ProjectId } from '../../../../src/domain/ids.ts';
import { useLongCall } from '../../../client/use-long-call.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { OpenFolder } from '../../../components/file-export/open-folder.tsx';
import { pickFolder } from '../../../components/file-export/pick-folder.ts';
import { ProgressNotice } from '../../../components/progress-notice.tsx';
import { ArchiveVerdict } from './archive-verdict.tsx';

function Written({
  answer,
  token,
}: {
  readonly answer: CallOutput<'projectArchive.write'>;
  readonly token: FileToken;
}) {
  return (
    <Alert severity="success">
      <AlertTitle>
        已整理 {answer.files} 件，存入“{answer.folderName}”
      </AlertTitle>
      内有目录（目录.xlsx）和校验值（SHA256SUMS），移交前后都可以在这里核验。
      <OpenFolder token={token} />
    </Alert>
  );
}

interface ArchiveDialogProps {
  readonly projectId: ProjectId;
  readonly onClose: () => void;
}

/** 项目档案: the folder for the records office is written, or one that was written is verified. */
export function ArchiveDialog({ projectId, onClose }: ArchiveDialogProps) {
  const writing = useLongCall('projectArchive.write');
  const verifying = useLongCall('projectArchive.verify');
  const [place, setPlace] = useState<FileToken | null>(null);
  const busy = writing.state.step === 'running' || verifying.state.step === 'running';

  async function write() {
    const folder = await pickFolder('archive');
    if (folder === null) return;
    verifying.reset();
    setPlace(folder);
    await writing.run({ projectId, folder });
  }

  async function verify() {
    const folder = await pickFolder('verifyArchive');
    if (folder === null) return;
    writing.reset();
    await verifying.run({ folder });
  }

  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="archive-title" {...(!busy && { onClose })}>
      <DialogTitle id="archive-title">项目档案</DialogTitle>
      <DialogContent>
        <Stack spacing={1.5}>
          <Typography>
            把本项目的全部文书和附件整理成一个文件夹，附目录和每份文件的校验值，供移交档案部门。附件取出后不再加密，请妥善保管。
          </Typography>
          {writing.state.step === 'running' && (
            <ProgressNotice progress={writing.state.progress} starting="正在整理档案" onCancel={writing.cancel} />
          )}
          {verifying.state.step === 'running' && (
            <ProgressNotice progress={verifying.state.progress} starting="正在核验档案" onCancel={verifying.cancel} />
          )}
          {writing.state.step === 'failed' && <ErrorNotice error={writing.state.error} onClose={writing.reset} />}
          {verifying.state.step === 'failed' && <ErrorNotice error={verifying.state.error} onClose={verifying.reset} />}
          {writing.state.step === 'done' && place !== null && <Written answer={writing.state.answer} token={place} />}
          {verifying.state.step === 'done' && <ArchiveVerdict verdict={verifying.state.answer} />}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button disabled={busy} onClick={onClose}>
          关闭
        </Button>
        <Button variant="outlined" disabled={busy} onClick={() => void verify()}>
          核验档案文件夹
        </Button>
        <Button variant="contained" disabled={busy} onClick={() => void write()}>
          选择位置并整理
        </Button>
      </DialogActions>
    </Dialog>
  );
}
