import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';

/** What can be done with a long form, always in sight below it. */
export function ActionBar({ children }: { readonly children: ReactNode }) {
  return (
    <Paper
      variant="outlined"
      sx={{
        position: 'sticky',
        // The screen's own margin counts against sticking; without this the form would show below the bar.
        bottom: (theme) => theme.spacing(-2.5),
        zIndex: 'appBar',
        px: 2,
        py: 1,
        borderRadius: '8px 8px 0 0',
      }}
    >
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        {children}
      </Stack>
    </Paper>
  );
}
