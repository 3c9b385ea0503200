import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { Link } from 'react-router';
import { call } from '../../client/call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useAction } from '../../components/use-action.ts';

async function fillWithSample(): Promise<string> {
  const { units, projects } = await call('library.createSample', {});
  return `已建立示例：${String(units)} 个单位、${String(projects)} 个项目`;
}

/** The first day: how to begin, and invented projects to try things out on while nothing real is there. */
export function EmptyLibrary({ offersSample }: { readonly offersSample: boolean }) {
  const { running, error, run, clearError } = useAction();
  return (
    <Paper>
      <ErrorNotice error={error} onClose={clearError} />
      <EmptyState
        title="项目库还是空的"
        text={
          offersSample
            ? '先添加建设单位，再登记申报的项目；也可以先用示例资料熟悉流程（单位和项目均为虚构，名称带“示例”字样）。'
            : '登记建设单位申报的第一个项目，或读取单位填好的申报工作簿。'
        }
      >
        <Button variant="contained" component={Link} to="/projects/new">
          登记项目
        </Button>
        <Button variant="outlined" component={Link} to="/units">
          添加建设单位
        </Button>
        {offersSample && (
          <Button
            variant="outlined"
            disabled={running}
            onClick={() => {
              run(fillWithSample);
            }}
          >
            {running ? '正在建立示例…' : '填入示例资料'}
          </Button>
        )}
      </EmptyState>
    </Paper>
  );
}
