import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { OpenSampleButton } from '../../components/open-sample-button.tsx';

/** The first day: how to begin, and an invented library to try things out on. */
export function EmptyLibrary() {
  return (
    <Paper>
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
        <OpenSampleButton />
      </EmptyState>
    </Paper>
  );
}
