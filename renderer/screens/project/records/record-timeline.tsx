import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import type { ProjectId } from '../../../../src/domain/ids.ts';
import { definitionOf } from '../../../../src/domain/records/record-kinds.ts';
import type { RecordChain } from '../../../components/record-view/record-chains.ts';
import { RecordButtons } from './record-buttons.tsx';
import { RecordEntry } from './record-entry.tsx';

interface RecordTimelineProps {
  readonly projectId: ProjectId;
  readonly file: CallOutput<'records.file'>;
  /** Those of one round. */
  readonly records: readonly RecordChain[];
  /** All of the project, for what they refer to. */
  readonly chains: readonly RecordChain[];
}

/** By the day it happened, the latest first; of one day, what was kept last. */
function latestFirst(a: RecordChain, b: RecordChain): number {
  return b.current.on.localeCompare(a.current.on) || b.first.id - a.first.id;
}

/** The records of one round, the latest first; the latest that holds lies open. */
export function RecordTimeline({ projectId, file, records, chains }: RecordTimelineProps) {
  const shown = records.toSorted(latestFirst);
  const latest = shown.find(({ current }) => !current.isVoid);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set(latest ? [latest.first.id] : []));
  const allOpen = shown.every(({ first }) => open.has(first.id));
  const toggle = (id: number, isOpen: boolean) => {
    setOpen((before) => new Set(isOpen ? [...before, id] : [...before].filter((each) => each !== id)));
  };
  const actionsOf = ({ current: { round, holdsAs, kind }, current }: RecordChain) =>
    round === file.round && holdsAs !== null && definitionOf(kind).from !== 'deed' ? (
      <RecordButtons projectId={projectId} version={file.version} recordId={holdsAs} record={current} />
    ) : null;
  if (shown.length === 0) return <Typography color="textSecondary">本次申报后还没有办理记录。</Typography>;
  return (
    <section aria-label={`办理记录（${String(shown.length)} 条）`}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', mb: 0.5 }}>
        <Typography variant="body2" color="textSecondary">
          共 {shown.length} 条，最近的在前
        </Typography>
        <Button
          size="small"
          onClick={() => {
            setOpen(new Set(allOpen ? [] : shown.map(({ first }) => first.id)));
          }}
        >
          {allOpen ? '全部收起' : '全部展开'}
        </Button>
      </Box>
      {shown.map((chain) => (
        <RecordEntry
          key={chain.first.id}
          chain={chain}
          chains={chains}
          open={open.has(chain.first.id)}
          onToggle={(isOpen) => {
            toggle(chain.first.id, isOpen);
          }}
          actions={actionsOf(chain)}
        />
      ))}
    </section>
  );
}
