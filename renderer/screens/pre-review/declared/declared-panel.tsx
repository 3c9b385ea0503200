import Divider from '@mui/material/Divider';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ProjectView } from '../../../../src/contract/shapes/project.ts';
import type { Declaration } from '../../../../src/domain/project.ts';
import type { DeclaredPart } from '../model/topic-sources.ts';
import { DECLARED_PARTS, declaredAnchor } from '../model/topic-sources.ts';
import { declaredParts } from './declared-parts.tsx';

interface DeclaredPanelProps {
  readonly content: ProjectView['content'];
  readonly unitName: string;
  readonly declaration: Declaration;
}

/** The declaration as the unit handed it in, beside what is judged. */
export function DeclaredPanel({ content, unitName, declaration }: DeclaredPanelProps) {
  const parts = declaredParts(content, unitName, declaration);
  return (
    <Stack spacing={2.5} divider={<Divider flexItem />}>
      {(Object.keys(DECLARED_PARTS) as DeclaredPart[]).map((part) => (
        <section
          key={part}
          id={declaredAnchor(part)}
          tabIndex={-1}
          aria-labelledby={`${declaredAnchor(part)}-heading`}
          style={{ scrollMarginTop: '1rem' }}
        >
          <Typography
            id={`${declaredAnchor(part)}-heading`}
            variant="subtitle1"
            component="h3"
            sx={{ fontWeight: 600, mb: 1 }}
          >
            {DECLARED_PARTS[part]}
          </Typography>
          {parts[part]}
        </section>
      ))}
    </Stack>
  );
}
