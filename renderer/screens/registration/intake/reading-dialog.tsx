import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { UnitDialog } from '../../units/unit-dialog.tsx';
import { ProblemList } from './problem-list.tsx';
import { ReadingFacts } from './reading-facts.tsx';
import type { ReadableReading, WorkbookReading } from './workbook-reading.ts';

interface ReadingDialogProps {
  readonly reading: WorkbookReading;
  /** Something was typed into the form that filling in would replace. */
  readonly replaces: boolean;
  readonly onFillIn: (reading: ReadableReading) => void;
  readonly onReadAgain: () => void;
  readonly onPickAnother: () => void;
  readonly onClose: () => void;
}

function hasContent(reading: WorkbookReading): reading is ReadableReading {
  return reading.content !== null;
}

function Verdict({ reading }: { readonly reading: WorkbookReading }) {
  const errors = reading.problems.filter(({ severity }) => severity === 'error').length;
  const notices = reading.problems.length - errors;
  if (errors > 0) {
    return (
      <Alert severity="error">有 {errors} 处须改正，暂不能带入。请在工作簿中改正后重新读取，或退回建设单位改正。</Alert>
    );
  }
  if (notices > 0) return <Alert severity="info">没有须改正的问题，有 {notices} 处提示，请核对后带入。</Alert>;
  return <Alert severity="success">没有发现问题，可以带入。</Alert>;
}

/** Shows what a workbook holds before anything of it is taken over. */
export function ReadingDialog(props: ReadingDialogProps) {
  const { reading, replaces, onFillIn, onReadAgain, onPickAnother, onClose } = props;
  const [adding, setAdding] = useState(false);
  const unknownUnit = reading.unitId === null && reading.unitName !== '';
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="reading-title">
      <DialogTitle id="reading-title" sx={{ overflowWrap: 'anywhere' }}>
        申报工作簿预览：{reading.fileName}
      </DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <Verdict reading={reading} />
          {unknownUnit && (
            <Alert
              severity="warning"
              action={
                <Button
                  color="inherit"
                  onClick={() => {
                    setAdding(true);
                  }}
                >
                  新增单位
                </Button>
              }
            >
              单位名录中没有“{reading.unitName}”。如确是新单位，请先新增，程序会重新核对工作簿。
            </Alert>
          )}
          {hasContent(reading) && <ReadingFacts reading={reading} />}
          <ProblemList problems={reading.problems} />
          {hasContent(reading) && replaces && (
            <Alert severity="warning">带入后，登记表中已填写的内容将被工作簿的内容替换。</Alert>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>取消</Button>
        <Button onClick={onPickAnother}>重新选择文件</Button>
        <Button
          variant="contained"
          disabled={!hasContent(reading)}
          onClick={() => {
            if (hasContent(reading)) onFillIn(reading);
          }}
        >
          带入登记表
        </Button>
      </DialogActions>
      {adding && (
        <UnitDialog
          unit={null}
          name={reading.unitName}
          onClose={() => {
            setAdding(false);
          }}
          onSaved={() => {
            setAdding(false);
            onReadAgain();
          }}
        />
      )}
    </Dialog>
  );
}
