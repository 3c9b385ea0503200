import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ComponentType } from 'react';
import type { CallInput, CallOutput } from '../../../src/contract/contract.ts';
import type { LongCall } from '../../client/use-long-call.ts';
import { useLongCall } from '../../client/use-long-call.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { ProgressNotice } from '../../components/progress-notice.tsx';

type CheckCall = 'attachments.verify' | 'documents.verifyAll';

interface LongCheckProps<Name extends CheckCall> {
  readonly call: Name;
  readonly input: CallInput<Name>;
  /** What is compared with what. */
  readonly text: string;
  readonly action: string;
  /** What is said until it is heard how far the check is. */
  readonly starting: string;
  readonly Verdict: ComponentType<{ readonly verdict: CallOutput<Name>; readonly onClose: () => void }>;
}

function CheckState<Name extends CheckCall>({
  check: { state, cancel, reset },
  starting,
  Verdict,
}: Pick<LongCheckProps<Name>, 'starting' | 'Verdict'> & { readonly check: LongCall<Name> }) {
  switch (state.step) {
    case 'idle':
      return null;
    case 'running':
      return <ProgressNotice progress={state.progress} starting={starting} onCancel={cancel} />;
    case 'failed':
      return <ErrorNotice error={state.error} onClose={reset} />;
    case 'done':
      return <Verdict verdict={state.answer} onClose={reset} />;
  }
}

/** A check of every file of a kind: begun by its button, cancelled on the way, its verdict below. */
export function LongCheck<Name extends CheckCall>({ call, input, text, action, ...rest }: LongCheckProps<Name>) {
  const check = useLongCall(call);
  return (
    <>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 2,
          mb: check.state.step === 'idle' ? 0 : 2,
        }}
      >
        <Typography sx={{ flex: '1 1 14rem' }} variant="body2">
          {text}
        </Typography>
        <Button variant="outlined" disabled={check.state.step === 'running'} onClick={() => void check.run(input)}>
          {action}
        </Button>
      </Box>
      <CheckState check={check} {...rest} />
    </>
  );
}
