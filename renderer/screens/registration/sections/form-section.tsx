import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { FormSectionInfo } from '../model/sections.ts';

interface FormSectionProps {
  readonly section: FormSectionInfo;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** DOM id of a section, for the navigator's links. */
export function sectionAnchor(id: string): string {
  return `section-${id}`;
}

/** A part of the registration form under its heading. */
export function FormSection({ section, hint, children }: FormSectionProps) {
  const headingId = `${sectionAnchor(section.id)}-heading`;
  return (
    <Paper
      component="section"
      variant="outlined"
      id={sectionAnchor(section.id)}
      aria-labelledby={headingId}
      tabIndex={-1}
      sx={{ p: { xs: 2, md: 3 }, scrollMarginTop: '4.5rem', '&:focus': { outline: 'none' } }}
    >
      <Stack spacing={2.5}>
        <div>
          <Typography id={headingId} variant="h2">
            {section.title}
          </Typography>
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
