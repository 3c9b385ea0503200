import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Link } from 'react-router';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import type { ProjectId } from '../../../../src/domain/ids.ts';
import { definitionOf } from '../../../../src/domain/records/record-kinds.ts';
import { StepRow, stepPath } from './step-row.tsx';
import { usualNextSteps } from './usual-next-steps.ts';

interface NextStepsProps {
  readonly projectId: ProjectId;
  readonly file: CallOutput<'records.file'>;
}

/** What usually comes next: buttons for what may be done now, and why the rest may not yet. */
export function NextSteps({ projectId, file }: NextStepsProps) {
  const next = usualNextSteps(file);
  const blocked = next.filter(({ blocking }) => blocking.length > 0);
  return (
    <>
      <Stack direction="row" useFlexGap sx={{ gap: 1, flexWrap: 'wrap' }}>
        {next
          .filter(({ blocking }) => blocking.length === 0)
          .map(({ kind }) => (
            <Button key={kind} variant="contained" component={Link} to={stepPath(projectId, kind)}>
              {definitionOf(kind).label}
            </Button>
          ))}
      </Stack>
      {blocked.length > 0 && (
        <Box component="ul" aria-label="下一步中还不能办理的" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {blocked.map((step) => (
            <StepRow key={step.kind} projectId={projectId} step={step} />
          ))}
        </Box>
      )}
    </>
  );
}
