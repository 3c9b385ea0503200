import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Stack from '@mui/material/Stack';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import type { ProjectId } from '../../../../src/domain/ids.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import type { RecordChain } from '../../../components/record-view/record-chains.ts';
import { recordChains } from '../../../components/record-view/record-chains.ts';
import { RecordTimeline } from './record-timeline.tsx';

interface RecordsPanelProps {
  readonly projectId: ProjectId;
  readonly file: CallOutput<'records.file'>;
}

function roundTitle(round: number, records: readonly RecordChain[]): string {
  const which = round === 0 ? '首次申报前' : `第 ${String(round)} 次申报期间`;
  return `${which}的记录（${String(records.length)} 条）`;
}

/** Everything that was recorded about a project, the latest round first; earlier rounds are folded away. */
export function RecordsPanel({ projectId, file }: RecordsPanelProps) {
  const chains = recordChains(file.records);
  const rounds = Map.groupBy(chains, ({ first }) => first.round);
  const latest = rounds.get(file.round) ?? [];
  const earlier = Array.from(rounds).filter(([round]) => round !== file.round);
  if (chains.length === 0) {
    return (
      <EmptyState
        title="还没有办理记录"
        text="在“办理情况”中登记的每一步都记在这里，附依据材料，可以更正、撤销并留痕。"
      />
    );
  }
  return (
    <Stack spacing={2}>
      <RecordTimeline projectId={projectId} file={file} records={latest} chains={chains} />
      {earlier
        .toSorted(([a], [b]) => b - a)
        .map(([round, records]) => (
          <Accordion key={round} disableGutters slotProps={{ transition: { unmountOnExit: true } }}>
            <AccordionSummary
              expandIcon={<ExpandMoreIcon />}
              id={`round-${String(round)}`}
              aria-controls={`round-${String(round)}-records`}
            >
              {roundTitle(round, records)}
            </AccordionSummary>
            <AccordionDetails>
              <RecordTimeline projectId={projectId} file={file} records={records} chains={chains} />
            </AccordionDetails>
          </Accordion>
        ))}
    </Stack>
  );
}
