import Button from '@mui/material/Button';
import { call } from '../../client/call.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useAction } from '../../components/use-action.ts';
import type { SavedProject } from './model/use-saving.ts';

interface RegistrationHeaderProps {
  readonly saved: SavedProject | null;
  readonly onReadWorkbook: () => void;
}

async function writeTemplate(): Promise<string | void> {
  const target = await call('files.pickTarget', { suggestedName: '信息化项目申报工作簿.xlsx', kind: 'xlsx' });
  if (!target) return;
  const { fileName } = await call('declarationWorkbooks.writeTemplate', { target: target.token });
  return `已保存 ${fileName}，可发给建设单位填写`;
}

/** Which project is at hand, and its way in from a unit's workbook. */
export function RegistrationHeader({ saved, onReadWorkbook }: RegistrationHeaderProps) {
  const { running, error, run, clearError } = useAction();
  return (
    <>
      <PageHeader
        title={saved ? `修改登记 ${saved.code}` : '登记项目'}
        detail="可以逐项填写，也可以读取建设单位填好的申报工作簿；随时可保存草稿。"
      >
        <Button
          variant="outlined"
          disabled={running}
          onClick={() => {
            run(writeTemplate);
          }}
        >
          下载申报工作簿模板
        </Button>
        <Button variant="outlined" onClick={onReadWorkbook}>
          读取申报工作簿
        </Button>
      </PageHeader>
      <ErrorNotice error={error} onClose={clearError} />
    </>
  );
}
