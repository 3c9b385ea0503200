import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { ActionBar } from '../../components/action-bar.tsx';

interface StepBarProps {
  readonly onBack: () => void;
  readonly nextLabel: string;
  readonly nextDisabled?: boolean;
  readonly onNext: () => void;
  /** What stands in the way, or what the step does. */
  readonly children?: ReactNode;
}

/** Back and on, below every step of an import. */
export function StepBar({ onBack, nextLabel, nextDisabled = false, onNext, children }: StepBarProps) {
  return (
    <Box sx={{ mt: 2 }}>
      <ActionBar>
        <Button onClick={onBack}>上一步</Button>
        <Button variant="contained" disabled={nextDisabled} onClick={onNext}>
          {nextLabel}
        </Button>
        {children}
      </ActionBar>
    </Box>
  );
}
