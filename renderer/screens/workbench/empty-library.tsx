import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { Link } from 'react-router';
import { call } from '../../client/call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useAction } from '../../components/use-action.ts';

async function openSample(): Promise<void> {
  await call('library.openSample', {});
}

/** The first day: how to begin, and an invented library to try things out on. */
export function EmptyLibrary() {
  const { running, error, run, clearError } = useAction();
  return (
    <Paper>
      <ErrorNotice error={error} onClose={clearError} />
      <EmptyState
        title="项目库还是空的"
        text="先添加建设单位，再登记申报的项目，或读取单位填好的申报工作簿。也可以打开示例资料库熟悉流程：其中的项目和文书都是虚构的，与本单位资料分开存放，随时可以返回。"
      >
        <Button variant="contained" component={Link} to="/projects/new">
          登记项目
        </Button>
        <Button variant="outlined" component={Link} to="/units">
          添加建设单位
        </Button>
        <Button
          variant="outlined"
          disabled={running}
          onClick={() => {
            run(openSample);
          }}
        >
          {running ? '正在打开示例资料库…' : '打开示例资料库'}
        </Button>
      </EmptyState>
    </Paper>
  );
}
