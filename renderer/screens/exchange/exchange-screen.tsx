import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useListExport } from '../../components/file-export/list-export.tsx';
import { ListScreen } from '../../components/list-screen.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { FIRST_PAGE } from '../../components/paged-grid.tsx';
import { DoubleNumbers } from './double-numbers.tsx';
import { PackageGrid } from './package-grid.tsx';

/** 资料交换: packages that went to other reviewers' machines and came from them, and numbers that both gave out. */
export function ExchangeScreen() {
  const [paging, setPaging] = useState(FIRST_PAGE);
  const { data, error, isPlaceholderData } = useCall('exchange.packages', paging);
  const listExport = useListExport({ title: '资料交换', list: { of: 'exchange' }, total: data?.total ?? 0 });
  const buttons = (
    <>
      <Button component={RouterLink} to="/exchange/send" variant="outlined">
        导出资料包
      </Button>
      <Button component={RouterLink} to="/exchange/take" variant="contained">
        读取对方资料包
      </Button>
    </>
  );
  return (
    <ListScreen>
      <PageHeader title="资料交换" detail={data && <output>共 {data.total} 次导出和采用</output>}>
        {data !== undefined && data.total > 0 && listExport.button}
        {data?.total !== 0 && buttons}
      </PageHeader>
      {listExport.notice}
      <DoubleNumbers />
      {!data && <CallState error={error} />}
      {data?.total === 0 && (
        <EmptyState
          title="还没有与其他电脑交换过资料"
          text="把本机的资料导出为一个加密的资料包，用移动盘交给另一位审查人员；对方的资料包读取后先逐条比较，两边都改过的由您决定，不会直接覆盖。"
        >
          {buttons}
        </EmptyState>
      )}
      {data && data.total > 0 && (
        <>
          <ErrorNotice error={error} />
          <PackageGrid
            rows={data.rows}
            total={data.total}
            loading={isPlaceholderData}
            paging={paging}
            onPaging={setPaging}
          />
        </>
      )}
    </ListScreen>
  );
}
