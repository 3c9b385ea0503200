import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionActions from '@mui/material/AccordionActions';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { momentText } from '../../../../src/domain/moment-text.ts';
import { formatChineseDate } from '../../../../src/domain/dates.ts';
import { definitionOf } from '../../../../src/domain/records/record-kinds.ts';
import type { RecordChain } from '../../../components/record-view/record-chains.ts';
import { recordWords } from '../../../components/record-view/record-words.ts';
import { CorrectionWords } from './correction-note.tsx';
import { RecordDetails } from './record-details.tsx';

function Head({ chain: { first, current, versions } }: { readonly chain: RecordChain }) {
  const struck = current.isVoid ? 'line-through' : 'none';
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', columnGap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography component="span" sx={{ textDecoration: struck }}>
          {formatChineseDate(current.on)}
        </Typography>
        <Typography component="span" sx={{ fontWeight: 600, textDecoration: struck }}>
          {definitionOf(current.kind).label}
        </Typography>
        <Typography component="span" variant="body2" sx={{ textDecoration: struck, overflowWrap: 'anywhere' }}>
          {recordWords(current)}
        </Typography>
        {current.isVoid && <Chip size="small" color="warning" label="已撤销" />}
        {!current.isVoid && versions.length > 1 && (
          <Chip size="small" color="warning" variant="outlined" label="已更正" />
        )}
      </Box>
      <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
        {momentText(first.recordedAt)}　{first.recordedBy} 登记
      </Typography>
      {versions.slice(1).map((correction) => (
        <Box component="span" key={correction.id} sx={{ display: 'block' }}>
          <CorrectionWords correction={correction} />
        </Box>
      ))}
    </Box>
  );
}

interface RecordEntryProps {
  readonly chain: RecordChain;
  readonly chains: readonly RecordChain[];
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** What can be done with it. */
  readonly actions: ReactNode;
}

/** A record of the timeline: when, what, by whom; on demand all that it says. */
export function RecordEntry({ chain, chains, open, onToggle, actions }: RecordEntryProps) {
  const { first, current } = chain;
  return (
    <Accordion
      disableGutters
      expanded={open}
      onChange={(_event, next) => {
        onToggle(next);
      }}
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: 'h4' } }}
      sx={{ bgcolor: current.isVoid ? 'action.hover' : 'background.paper' }}
    >
      <AccordionSummary
        expandIcon={<ExpandMoreIcon />}
        id={`record-${String(first.id)}`}
        aria-controls={`record-${String(first.id)}-details`}
      >
        <Head chain={chain} />
      </AccordionSummary>
      <AccordionDetails sx={{ pt: 0 }}>
        <RecordDetails chain={chain} chains={chains} />
      </AccordionDetails>
      {actions !== null && (
        <AccordionActions sx={{ justifyContent: 'flex-start', px: 2, pb: 2 }}>{actions}</AccordionActions>
      )}
    </Accordion>
  );
}
