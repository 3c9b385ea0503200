import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { NO_EXPERT_FILTER } from '../../../src/contract/calls/expert-calls.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { ExportNotice } from '../../components/file-export/export-notice.tsx';
import { useListExport } from '../../components/file-export/list-export.tsx';
import { useDatedName } from '../../components/file-export/use-dated-name.ts';
import { useFileExport } from '../../components/file-export/use-file-export.ts';
import { ListScreen } from '../../components/list-screen.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useListAddress } from '../../components/use-list-address.ts';
import { ExpertFilters } from './expert-filters.tsx';
import { ExpertGrid } from './expert-grid.tsx';
import { readListState, writeListState } from './expert-list-state.ts';
import { RosterDialog } from './roster-dialog.tsx';

/** 专家库: persons and third-party institutions, filtered, sorted and paged by the library. */
export function ExpertsScreen() {
  const { state, change, changeFilter } = useListAddress({ read: readListState, write: writeListState });
  const { data, error, isPlaceholderData } = useCall('experts.list', state);
  const datedName = useDatedName();
  const exporting = useFileExport('experts.exportRoster');
  const [asking, setAsking] = useState(false);
  const { filter, sort } = state;
  const listExport = useListExport({ title: '专家库', list: { of: 'experts', filter, sort }, total: data?.total ?? 0 });
  const isEmpty = data?.total === 0 && JSON.stringify(filter) === JSON.stringify(NO_EXPERT_FILTER);
  const add = (
    <Button variant="contained" component={Link} to="/experts/new">
      登记专家
    </Button>
  );
  return (
    <ListScreen>
      <PageHeader title="专家库" detail={data && <output>共 {data.total} 位专家和机构</output>}>
        <Button component={Link} to="/experts/specialties">
          专业目录
        </Button>
        {!isEmpty && listExport.button}
        {!isEmpty && (
          <Button
            variant="outlined"
            disabled={!data || data.total === 0 || isPlaceholderData || exporting.state.step === 'running'}
            onClick={() => setAsking(true)}
          >
            导出名册
          </Button>
        )}
        {!isEmpty && add}
      </PageHeader>
      {listExport.notice}
      <ExportNotice
        exporting={exporting}
        starting="正在导出专家库名册"
        written={({ rows, fileName }) => `已导出 ${String(rows)} 位到“${fileName}”`}
      />
      {data ? <ErrorNotice error={error} /> : <CallState error={error} />}
      {isEmpty && (
        <EmptyState title="专家库还是空的" text="在这里登记专家个人和第三方机构，审核通过后才能被抽取。">
          {add}
        </EmptyState>
      )}
      {data && !isEmpty && (
        <>
          <ExpertFilters filter={filter} onChange={changeFilter} />
          <ExpertGrid
            state={state}
            rows={data.rows}
            caps={data.caps}
            total={data.total}
            loading={isPlaceholderData}
            onSort={(by) => change({ sort: by })}
            onPaging={change}
          />
        </>
      )}
      {asking && data && (
        <RosterDialog
          total={data.total}
          onClose={() => setAsking(false)}
          onExport={(phonePurpose) => {
            setAsking(false);
            void exporting.start({ name: datedName('专家库名册'), kind: 'xlsx' }, { filter, sort, phonePurpose });
          }}
        />
      )}
    </ListScreen>
  );
}
