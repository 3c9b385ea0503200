import Typography from '@mui/material/Typography';
import { NO_PROJECT_FILTER } from '../../../src/contract/calls/project-calls.ts';
import { useCall } from '../../client/use-call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useListExport } from '../../components/file-export/list-export.tsx';
import { ListScreen } from '../../components/list-screen.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { RegisterButtons } from '../../components/register-buttons.tsx';
import { useListAddress } from '../../components/use-list-address.ts';
import { wanYuan } from '../../components/wan-yuan.ts';
import { readListState, writeListState } from './project-filter.ts';
import { ProjectFilters } from './project-filters.tsx';
import { ProjectGrid } from './project-grid.tsx';

/** 项目库: every project, filtered, sorted and paged by the library. */
export function ProjectsScreen() {
  const { state, change, changeFilter } = useListAddress({ read: readListState, write: writeListState });
  const list = useCall('projects.list', state);
  const { filter, sort } = state;
  const listExport = useListExport({
    title: '项目库',
    list: { of: 'projects', filter, sort },
    total: list.data?.total ?? 0,
  });
  const years = useCall('library.dashboard', {}).data?.planYears.map(({ planYear }) => planYear) ?? [];
  const isEmpty = list.data?.rows.length === 0 && JSON.stringify(filter) === JSON.stringify(NO_PROJECT_FILTER);
  return (
    <ListScreen>
      <PageHeader
        title="项目库"
        detail={
          list.data && (
            <Typography component="span" role="status">
              共 {list.data.total} 个项目，申报金额合计 {wanYuan(list.data.totalAmount)} 万元
              {list.data.superseded > 0 &&
                `（不含已拆分、已并入的 ${String(list.data.superseded)} 个，其金额计在后续项目中）`}
            </Typography>
          )
        }
      >
        {!isEmpty && listExport.button}
        {!isEmpty && <RegisterButtons />}
      </PageHeader>
      <ErrorNotice error={list.error} />
      {listExport.notice}
      {isEmpty ? (
        <EmptyState
          title="项目库还是空的"
          text="登记申报的项目，或读取单位填好的申报工作簿；往年的项目可以在“导入”中从旧台账导入。"
        >
          <RegisterButtons />
        </EmptyState>
      ) : (
        <>
          <ProjectFilters filter={filter} planYears={years} onChange={changeFilter} />
          <ProjectGrid
            state={state}
            rows={list.data?.rows ?? []}
            total={list.data?.total ?? 0}
            loading={list.isPending}
            onSort={(changed) => {
              change({ sort: changed });
            }}
            onPaging={change}
          />
        </>
      )}
    </ListScreen>
  );
}
