import { formatChineseDate } from '../../../src/domain/dates.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useListExport } from '../../components/file-export/list-export.tsx';
import { ListScreen } from '../../components/list-screen.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useListAddress } from '../../components/use-list-address.ts';
import { DeadlineFilters } from './deadline-filters.tsx';
import { DeadlineGrid } from './deadline-grid.tsx';
import { NO_FILTER, readDeadlineState, writeDeadlineState } from './deadline-list-state.ts';
import { LightFilter } from './light-filter.tsx';

/** 办理期限: every deadline that is still to be met, in one list with its lights. */
export function DeadlinesScreen() {
  const { state, change, changeFilter } = useListAddress({ read: readDeadlineState, write: writeDeadlineState });
  const { data, error, isPlaceholderData } = useCall('deadlines.list', state);
  const listExport = useListExport({
    title: '办理期限',
    list: { of: 'deadlines', filter: state.filter },
    total: data?.total ?? 0,
  });
  const isEmpty = data?.total === 0 && JSON.stringify(state.filter) === JSON.stringify(NO_FILTER);
  return (
    <ListScreen>
      <PageHeader
        title="办理期限"
        detail={
          data && <output>{`${formatChineseDate(data.today)}，列出 ${String(data.total)} 项，最急的在前`}</output>
        }
      >
        {data && !isEmpty && listExport.button}
      </PageHeader>
      {listExport.notice}
      {data ? <ErrorNotice error={error} /> : <CallState error={error} />}
      {data && isEmpty && (
        <EmptyState
          title="没有未办结的期限"
          text="项目登记申报后，预审、补齐资料、领导小组研究、合同备案、绩效监控、整改等期限都会出现在这里。"
        />
      )}
      {data && !isEmpty && (
        <>
          <DeadlineFilters filter={state.filter} onChange={changeFilter} />
          <LightFilter
            value={state.filter.light}
            lights={data.lights}
            onChange={(light) => change({ filter: { ...state.filter, light } })}
          />
          <DeadlineGrid
            rows={data.rows}
            total={data.total}
            paging={state}
            loading={isPlaceholderData}
            onPaging={change}
          />
        </>
      )}
    </ListScreen>
  );
}
