import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { PersonalField } from '../../../../src/domain/experts/expert.ts';
import type { ExpertId } from '../../../../src/domain/ids.ts';
import { call } from '../../../client/call.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { useAction } from '../../../components/use-action.ts';

/** How long personal data stays readable on screen. */
export const SHOWN_FOR_MS = 30_000;

interface RevealedFieldProps {
  readonly expertId: ExpertId;
  readonly field: PersonalField;
  readonly label: string;
  readonly masked: string;
}

/** Personal data, masked until it is asked for and again after a while; asking is noted in the audit. */
export function RevealedField({ expertId, field, label, masked }: RevealedFieldProps) {
  const { running, error, run, clearError } = useAction();
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (shown === null) return undefined;
    const timer = setTimeout(() => {
      setShown(null);
    }, SHOWN_FOR_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [shown]);
  if (masked === '') return '（未填）';
  return (
    <>
      <Typography component="span" variant="inherit" sx={{ mr: 1, fontVariantNumeric: 'tabular-nums' }}>
        {shown ?? masked}
      </Typography>
      <Button
        size="small"
        sx={{ py: 0 }}
        disabled={running}
        aria-label={shown === null ? `查看${label}` : `隐藏${label}`}
        title={shown === null ? '查看会记入审计记录，30 秒后自动隐藏' : '现在隐藏'}
        onClick={() => {
          if (shown !== null) {
            setShown(null);
            return;
          }
          run(async () => {
            setShown((await call('experts.reveal', { id: expertId, field })).value);
          });
        }}
      >
        {shown === null ? '查看' : '隐藏'}
      </Button>
      <ErrorNotice error={error} onClose={clearError} />
    </>
  );
}
