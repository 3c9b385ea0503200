import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { ExportNotice } from '../../../../components/file-export/export-notice.tsx';
import { useFileExport } from '../../../../components/file-export/use-file-export.ts';
import type { AfterPage } from '../after-page.ts';
import { attendedExperts } from '../after-page.ts';

interface FeeSheetExportProps {
  readonly page: AfterPage;
  /** Something is typed that the sheet would not have. */
  readonly unsaved: boolean;
}

/** The 专家费发放表: what it still lacks, the question before personal data leaves, the file. */
export function FeeSheetExport({ page, unsaved }: FeeSheetExportProps) {
  const [asking, setAsking] = useState(false);
  const exporting = useFileExport('afterMeeting.exportFeeSheet');
  const experts = attendedExperts(page);
  const lacking = experts.filter(({ lacks }) => lacks.length > 0);
  const { title, meetingOn, id } = page.meeting;
  return (
    <>
      {lacking.length > 0 && (
        <Alert severity="warning" sx={{ width: '100%' }}>
          导出发放表前，请在专家库补齐：{lacking.map(({ name, lacks }) => `${name}（${lacks.join('、')}）`).join('；')}
          。
        </Alert>
      )}
      <Button
        variant="outlined"
        disabled={unsaved || lacking.length > 0 || exporting.state.step === 'running'}
        onClick={() => setAsking(true)}
      >
        导出专家费发放表
      </Button>
      <ExportNotice
        exporting={exporting}
        starting="正在生成专家费发放表"
        written={({ experts: count }) => `已导出专家费发放表（${String(count)} 名）`}
      />
      <ConfirmDialog
        open={asking}
        title="个人信息将离开资料库"
        text={`发放表含 ${String(experts.length)} 名专家的证件号码、开户银行和银行账号，文件不加密。请只交给负责发放的人员，用后妥善保管或删除。导出会记入审计。`}
        confirmLabel="确认导出"
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          const file = { name: `专家费发放表-${meetingOn}-${title}`, kind: 'xlsx' as const };
          void exporting.start(file, { meetingId: id, personalDataLeaves: true });
        }}
      />
    </>
  );
}
