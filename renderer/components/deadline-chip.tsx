import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { DeadlineView } from '../../src/contract/shapes/deadline.ts';
import type { DeadlineRow } from '../../src/contract/calls/deadline-calls.ts';
import { useCall } from '../client/use-call.ts';
import { CallState } from './call-state.tsx';
import { DeadlineExplain } from './deadline-explain.tsx';
import { deadlineWords } from './deadline-words.ts';

interface LightProps {
  readonly state: Pick<DeadlineView, 'light' | 'workingDaysLeft'>;
  readonly title: string;
  /** What the dialog shows once it is open. */
  readonly children: ReactNode;
}

/** A light that a click explains. */
function Light({ state, title, children }: LightProps) {
  const [open, setOpen] = useState(false);
  const { text, colour } = deadlineWords(state);
  return (
    <>
      <Chip
        size="small"
        color={colour}
        label={text}
        aria-label={`${text}，查看期限如何计算`}
        onClick={(event) => {
          event.stopPropagation();
          setOpen(true);
        }}
      />
      <Dialog
        open={open}
        onClose={() => {
          setOpen(false);
        }}
        onClick={(event) => {
          event.stopPropagation();
        }}
        aria-labelledby="deadline-title"
      >
        <DialogTitle id="deadline-title">{title}</DialogTitle>
        {/* A long count scrolls, so it is reached by keyboard, too. */}
        <DialogContent tabIndex={0}>{children}</DialogContent>
        <DialogActions>
          <Button
            autoFocus
            onClick={() => {
              setOpen(false);
            }}
          >
            关闭
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

/** A deadline's light; a click shows how it was counted. */
export function DeadlineChip({ deadline }: { readonly deadline: DeadlineView }) {
  return (
    <Light state={deadline} title={deadline.title}>
      <DeadlineExplain deadline={deadline} />
    </Light>
  );
}

function ExplainedRow({ row: { projectId, kind, recordId } }: { readonly row: DeadlineRow }) {
  const explained = useCall('deadlines.explain', { projectId, kind, recordId });
  if (!explained.data) return <CallState error={explained.error} />;
  return <DeadlineExplain deadline={explained.data.deadline} />;
}

/** The light of a row of the deadline list; the count is asked for when it is looked at. */
export function DeadlineRowChip({ row }: { readonly row: DeadlineRow }) {
  return (
    <Light state={row} title={row.title}>
      <ExplainedRow row={row} />
    </Light>
  );
}
