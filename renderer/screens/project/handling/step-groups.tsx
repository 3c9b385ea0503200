import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { keysOf } from '../../../../src/domain/glossary.ts';
import { PHASES } from '../../../../src/domain/glossary-of-records.ts';
import type { ProjectId } from '../../../../src/domain/ids.ts';
import { definitionOf } from '../../../../src/domain/records/record-kinds.ts';
import { currentPhase } from './current-phase.ts';
import { StepRow } from './step-row.tsx';

interface StepGroupsProps {
  readonly projectId: ProjectId;
  readonly file: CallOutput<'records.file'>;
}

/** Every step of a project's life by its parts; only the part that the project is in lies open. */
export function StepGroups({ projectId, file }: StepGroupsProps) {
  const current = currentPhase(file);
  return (
    <>
      {keysOf(PHASES).map((phase) => {
        const steps = file.steps.filter(({ kind }) => definitionOf(kind).phase === phase);
        if (steps.length === 0) return null;
        const open = steps.filter(({ blocking }) => blocking.length === 0).length;
        return (
          <Accordion
            key={phase}
            disableGutters
            defaultExpanded={phase === current}
            slotProps={{ transition: { unmountOnExit: true }, heading: { component: 'h4' } }}
          >
            <AccordionSummary
              expandIcon={<ExpandMoreIcon />}
              id={`phase-${phase}`}
              aria-controls={`phase-${phase}-steps`}
            >
              <Typography component="span" sx={{ fontWeight: phase === current ? 600 : 400, minWidth: '10rem' }}>
                {PHASES[phase]}
              </Typography>
              <Typography component="span" variant="body2" color={open > 0 ? 'textPrimary' : 'textSecondary'}>
                {open > 0 ? `现在可办 ${String(open)} 项` : '现在没有可办的'}
              </Typography>
            </AccordionSummary>
            <AccordionDetails sx={{ pt: 0 }}>
              <Box component="ul" aria-label={PHASES[phase]} sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {steps.map((step) => (
                  <StepRow key={step.kind} projectId={projectId} step={step} />
                ))}
              </Box>
            </AccordionDetails>
          </Accordion>
        );
      })}
    </>
  );
}
