import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ProjectId } from '../../src/domain/ids.ts';
import { call } from '../client/call.ts';
import { useAction } from './use-action.ts';
import { ErrorNotice } from './error-notice.tsx';

/** A contact's phone, masked until it is asked for; asking is noted in the audit. */
export function MaskedPhone({ projectId, masked }: { readonly projectId: ProjectId; readonly masked: string }) {
  const { running, error, run, clearError } = useAction();
  const [phone, setPhone] = useState<string | null>(null);
  return (
    <>
      <Typography component="span" variant="inherit">
        {phone ?? masked}
      </Typography>
      {phone === null && (
        <Button
          size="small"
          disabled={running}
          title="查看号码会记入审计记录"
          onClick={() => {
            run(async () => {
              setPhone((await call('projects.revealPhone', { id: projectId })).phone);
            });
          }}
        >
          查看号码
        </Button>
      )}
      <ErrorNotice error={error} onClose={clearError} />
    </>
  );
}
