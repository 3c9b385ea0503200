import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface FormPartProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A titled part of a form. */
export function FormPart({ title, hint, children }: FormPartProps) {
  return (
    <Paper component="section" aria-label={title} sx={{ p: { xs: 2, md: 3 } }}>
      <Stack spacing={2}>
        <div>
          <Typography variant="h2">{title}</Typography>
          {hint !== undefined && (
            <Typography variant="body2" color="textSecondary">
              {hint}
            </Typography>
          )}
        </div>
        {children}
      </Stack>
    </Paper>
  );
}
