import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';

interface LifecycleDialogProps {
  readonly title: string;
  /** Something was typed or chosen that would be lost. */
  readonly dirty: boolean;
  readonly doLabel: string;
  readonly ready: boolean;
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A wide dialog of one deed; leaving it with work in it asks first. */
export function LifecycleDialog({ title, dirty, doLabel, ready, onDo, onClose, children }: LifecycleDialogProps) {
  const [asking, setAsking] = useState(false);
  function leave() {
    if (dirty) setAsking(true);
    else onClose();
  }
  return (
    <Dialog
      open
      fullWidth
      maxWidth="lg"
      aria-labelledby="lifecycle-title"
      onClose={(_event, reason) => {
        // A click beside the dialog is easily made.
        if (reason !== 'backdropClick') leave();
      }}
    >
      <DialogTitle id="lifecycle-title">{title}</DialogTitle>
      <DialogContent>{children}</DialogContent>
      <DialogActions>
        <Button onClick={leave}>取消</Button>
        <Button variant="contained" disabled={!ready} onClick={onDo}>
          {doLabel}
        </Button>
      </DialogActions>
      <ConfirmDialog
        open={asking}
        title="尚未办理"
        text="关闭后，这里填写的内容将丢失。"
        confirmLabel="放弃并关闭"
        cancelLabel="继续填写"
        loses
        onConfirm={onClose}
        onCancel={() => {
          setAsking(false);
        }}
      />
    </Dialog>
  );
}
