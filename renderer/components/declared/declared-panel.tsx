import Divider from '@mui/material/Divider';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { keysOf } from '../../../src/domain/glossary.ts';
import type { ProjectView } from '../../../src/contract/shapes/project.ts';
import type { Declaration } from '../../../src/domain/project.ts';
import { DECLARED_PARTS, declaredAnchor } from './declared-part.ts';
import { declaredParts } from './declared-parts.tsx';

interface DeclaredPanelProps {
  readonly project: ProjectView;
  readonly unitName: string;
  /** The round shown; absent for a draft. */
  readonly declaration: Declaration | undefined;
}

/** The declaration as the unit handed it in, part by part. */
export function DeclaredPanel({ project, unitName, declaration }: DeclaredPanelProps) {
  const parts = declaredParts(project, unitName, declaration);
  return (
    <Stack spacing={2.5} divider={<Divider flexItem />}>
      {keysOf(DECLARED_PARTS).map((part) => (
        <section
          key={part}
          id={declaredAnchor(part)}
          tabIndex={-1}
          aria-labelledby={`${declaredAnchor(part)}-heading`}
          style={{ scrollMarginTop: '1rem' }}
        >
          <Typography id={`${declaredAnchor(part)}-heading`} variant="h3" sx={{ mb: 1 }}>
            {DECLARED_PARTS[part]}
          </Typography>
          {parts[part]}
        </section>
      ))}
    </Stack>
  );
}
