import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import type { IsoDate } from '../../../../../src/domain/dates.ts';
import { dateOf, yearOf } from '../../../../../src/domain/dates.ts';
import { DateField } from '../../../../components/date-field.tsx';
import { ExportNotice } from '../../../../components/file-export/export-notice.tsx';
import { useFileExport } from '../../../../components/file-export/use-file-export.ts';
import { useStepDate } from '../../../../components/use-step-date.ts';

function FeeSummaryDialog({ onClose }: { readonly onClose: () => void }) {
  const exporting = useFileExport('afterMeeting.exportFeeSummary');
  const [until, setUntil] = useStepDate();
  const [chosen, setFrom] = useState<IsoDate | null | undefined>(undefined);
  // The year so far, until another day is chosen.
  const from = chosen === undefined ? until && dateOf(yearOf(until), 1, 1) : chosen;
  const inside = from !== null && until !== null && from <= until;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="fee-summary-title">
      <DialogTitle id="fee-summary-title">专家费汇总</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>
          按会议日期，逐月逐名汇总应发、代扣个税和实发，供报送区财政局。不含证件号码和银行账号。
        </DialogContentText>
        <Stack direction="row" useFlexGap sx={{ gap: 2, flexWrap: 'wrap', pt: 1 }}>
          <DateField label="开始日期" required value={from} onChange={(date) => setFrom(date)} />
          <DateField
            label="截止日期"
            required
            value={until}
            onChange={(date) => setUntil(date)}
            {...(from !== null && until !== null && !inside ? { problem: '不能早于开始日期' } : {})}
          />
        </Stack>
        <ExportNotice
          exporting={exporting}
          starting="正在生成专家费汇总表"
          written={({ rows }) => `已导出专家费汇总表（${String(rows)} 行）`}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>关闭</Button>
        <Button
          variant="contained"
          disabled={!inside || exporting.state.step === 'running'}
          onClick={() => {
            if (!inside) return;
            void exporting.start({ name: `专家费汇总表-${from}至${until}`, kind: 'xlsx' }, { from, until });
          }}
        >
          导出
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Opens the export of what experts were paid in a period. */
export function FeeSummaryButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        专家费汇总
      </Button>
      {open && <FeeSummaryDialog onClose={() => setOpen(false)} />}
    </>
  );
}
