import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import type { DeadlineView } from '../../src/contract/shapes/deadline.ts';
import { DeadlineExplain } from './deadline-explain.tsx';
import { deadlineWords } from './deadline-words.ts';

/** A deadline's light; a click shows how it was counted. */
export function DeadlineChip({ deadline }: { readonly deadline: DeadlineView }) {
  const [open, setOpen] = useState(false);
  const { text, colour } = deadlineWords(deadline);
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
        <DialogTitle id="deadline-title">{deadline.title}</DialogTitle>
        <DialogContent>
          <DeadlineExplain deadline={deadline} />
        </DialogContent>
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
