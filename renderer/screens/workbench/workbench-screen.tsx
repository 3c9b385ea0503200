import Box from '@mui/material/Box';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { formatChineseDate, weekdayOf } from '../../../src/domain/dates.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { RegisterButtons } from '../../components/register-buttons.tsx';
import { StageChip } from '../../components/stage-chip.tsx';
import { DeadlineList } from './deadline-list.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { ProjectSums } from './project-sums.tsx';

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
        <ProjectSums
          title="各阶段项目"
          head="阶段"
          sums={dashboard.stages.map(({ stage, ...sum }) => ({
            query: `stage=${stage}`,
            name: <StageChip stage={stage} />,
            ...sum,
          }))}
        />
        <ProjectSums
          title="各计划年度申报"
          head="计划年度"
          sums={dashboard.planYears.map(({ planYear, ...sum }) => ({
            query: `year=${String(planYear)}`,
            name: `${String(planYear)} 年`,
            ...sum,
          }))}
        />
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
        <RegisterButtons />
      </PageHeader>
      {isEmpty ? <EmptyLibrary /> : <Panels dashboard={dashboard.data} />}
    </>
  );
}
