import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../client/call.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useAction } from '../../components/use-action.ts';

/** Where issued papers are written to, and how to choose another place. */
export function PapersFolder({ folder, isUnused }: { readonly folder: string; readonly isUnused: boolean }) {
  const queries = useQueryClient();
  const { running, error, run, clearError } = useAction();
  const [asking, setAsking] = useState(false);
  const pick = () => {
    setAsking(false);
    run(async () => {
      const { papersFolder } = await call('settings.pickPapersFolder', {});
      if (papersFolder === folder) return undefined;
      // Papers are looked for in the folder, so what is shown of them is out of date, too.
      await queries.invalidateQueries();
      return '文书文件夹已更改';
    });
  };
  return (
    <>
      <ErrorNotice error={error} onClose={clearError} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1.5 }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography variant="h3">文书文件夹</Typography>
          <Typography sx={{ overflowWrap: 'anywhere' }}>{folder}</Typography>
        </Box>
        <Button
          variant="outlined"
          disabled={running}
          aria-label="更改文书文件夹"
          onClick={isUnused ? pick : () => setAsking(true)}
        >
          更改
        </Button>
      </Box>
      <ConfirmDialog
        open={asking}
        title="更改文书文件夹"
        text="已登记的文书将改到新文件夹中查找。请把原文件夹里的文书一并移到新文件夹，否则打不开。"
        confirmLabel="选择新文件夹"
        onConfirm={pick}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
