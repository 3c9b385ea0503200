import Button from '@mui/material/Button';
import { ExportNotice } from '../../../components/file-export/export-notice.tsx';
import { useFileExport } from '../../../components/file-export/use-file-export.ts';
import type { Draft } from '../import-draft.ts';

/** The foreign table back to whoever made it, with what has to be mended marked in it. */
export function FaultWorkbook({ draft, enabled }: { readonly draft: Draft; readonly enabled: boolean }) {
  const exporting = useFileExport('imports.writeFaults');
  const name = `${draft.fileName.replace(/\.[^.]*$/, '')}（问题标注）`;
  return (
    <>
      {enabled && exporting.state.step !== 'running' && (
        <Button variant="outlined" onClick={() => void exporting.start({ name, kind: 'xlsx' }, { draft: draft.id })}>
          导出问题标注表
        </Button>
      )}
      <ExportNotice
        exporting={exporting}
        starting="正在标注原表"
        written={({ fileName, faults }) => `已写出“${fileName}”，标注 ${String(faults)} 处，可以退回改正。`}
      />
    </>
  );
}
