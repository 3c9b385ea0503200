import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface DeskPartProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A titled section of a meeting's desk. */
export function DeskPart({ title, hint, children }: DeskPartProps) {
  return (
    <Paper component="section" aria-label={title} sx={{ p: 2, mb: 2 }}>
      <Stack spacing={1.5}>
        <Typography variant="h2">{title}</Typography>
        {hint !== undefined && (
          <Typography variant="body2" color="textSecondary">
            {hint}
          </Typography>
        )}
        {children}
      </Stack>
    </Paper>
  );
}
