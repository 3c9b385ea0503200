import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import type { ProjectId } from '../../../../src/domain/ids.ts';
import { definitionOf } from '../../../../src/domain/records/record-kinds.ts';
import { RuleAnswers } from '../../../components/rule-answers.tsx';

export type Step = CallOutput<'records.file'>['steps'][number];

/** All steps are as wide as the longest, so that they and their reasons stand in line. */
const WIDTH = { width: '13rem' };
/** Greyed, but still to be read. */
const BLOCKED = { '&.Mui-disabled': { color: 'text.secondary', borderStyle: 'dashed' } };

/** Where the form of a step is. */
export function stepPath(projectId: ProjectId, kind: Step['kind']): string {
  return `/projects/${String(projectId)}/records/new/${kind}`;
}

/** A step that may be taken: leads to its form. */
function OpenStep({ projectId, step: { kind } }: StepRowProps) {
  return (
    <Button variant="outlined" size="small" component={Link} to={stepPath(projectId, kind)} sx={WIDTH}>
      {definitionOf(kind).label}
    </Button>
  );
}

/** A step that may not be taken yet: why, and on demand the whole answer with the article's sentence. */
function BlockedStep({ step: { kind, blocking } }: StepRowProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { label } = definitionOf(kind);
  const [first] = blocking;
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr auto', md: 'auto minmax(0, 1fr) auto' },
          alignItems: 'start',
          columnGap: 1.5,
        }}
      >
        <Button variant="outlined" size="small" disabled aria-describedby={`${id}why`} sx={{ ...WIDTH, ...BLOCKED }}>
          {label}
        </Button>
        <Typography
          id={`${id}why`}
          variant="body2"
          color="textSecondary"
          sx={{ pt: 0.5, overflowWrap: 'anywhere', gridColumn: { xs: '1 / -1', md: 'auto' }, order: { xs: 1, md: 0 } }}
        >
          {first && `${first.ruleId} ${first.title}：${first.finding}`}
        </Typography>
        <Button
          size="small"
          endIcon={<ExpandMoreIcon sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
          aria-expanded={open}
          aria-controls={`${id}answers`}
          aria-label={`依据：${label}`}
          onClick={() => {
            setOpen(!open);
          }}
        >
          依据
        </Button>
      </Box>
      <Collapse in={open} unmountOnExit id={`${id}answers`}>
        <Box sx={{ pl: 1, pb: 1 }}>
          <RuleAnswers answers={blocking} />
        </Box>
      </Collapse>
    </>
  );
}

interface StepRowProps {
  readonly projectId: ProjectId;
  readonly step: Step;
}

/** A step of the project's life, to be taken, or greyed with why not. */
export function StepRow(props: StepRowProps) {
  return (
    <Box component="li" sx={{ py: 0.5 }}>
      {props.step.blocking.length === 0 ? <OpenStep {...props} /> : <BlockedStep {...props} />}
    </Box>
  );
}
