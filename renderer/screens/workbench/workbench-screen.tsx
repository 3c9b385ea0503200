import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { Link } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { formatChineseDate, weekdayOf } from '../../../src/domain/dates.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { DeadlineList } from './deadline-list.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { StageCounts } from './stage-counts.tsx';
import { YearSums } from './year-sums.tsx';

const WEEKDAYS = '日一二三四五六';

function Panels({ dashboard }: { readonly dashboard: CallOutput<'library.dashboard'> }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
      }}
    >
      <DeadlineList deadlines={dashboard.deadlines} open={dashboard.openDeadlines} />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <StageCounts stages={dashboard.stages} />
        <YearSums years={dashboard.planYears} />
      </Box>
    </Box>
  );
}

/** 工作台: what is due, where the projects stand, what the years ask for. */
export function WorkbenchScreen() {
  const dashboard = useCall('library.dashboard', {});
  const status = useCall('library.status', {});
  if (!dashboard.data || !status.data) return <CallState error={dashboard.error ?? status.error} />;
  const { today } = dashboard.data;
  const isEmpty = status.data.projectCount === 0;
  return (
    <>
      <PageHeader
        title="工作台"
        detail={`${formatChineseDate(today)}　星期${WEEKDAYS.charAt(weekdayOf(today))}　项目库共 ${String(status.data.projectCount)} 个项目`}
      >
        <Button variant="outlined" component={Link} to="/projects/new?from=workbook">
          读取申报工作簿
        </Button>
        <Button variant="contained" component={Link} to="/projects/new">
          登记项目
        </Button>
      </PageHeader>
      {isEmpty ? <EmptyLibrary /> : <Panels dashboard={dashboard.data} />}
    </>
  );
}
