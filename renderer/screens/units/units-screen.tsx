import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useListExport } from '../../components/file-export/list-export.tsx';
import { ListScreen } from '../../components/list-screen.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { FIRST_PAGE } from '../../components/paged-grid.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { UnitDialog } from './unit-dialog.tsx';
import type { UnitRow } from './unit-grid.tsx';
import { UnitGrid } from './unit-grid.tsx';

/** 建设单位: found by name, alias, pinyin or initials; added and changed here. */
export function UnitsScreen() {
  const [query, setQuery] = useState('');
  const [paging, setPaging] = useState(FIRST_PAGE);
  const [edited, setEdited] = useState<UnitRow | 'new' | null>(null);
  const { data, error, isPlaceholderData } = useCall('units.list', { query, ...paging });
  const listExport = useListExport({ title: '建设单位', list: { of: 'units', query }, total: data?.total ?? 0 });
  const addUnit = (
    <Button variant="contained" onClick={() => setEdited('new')}>
      新建单位
    </Button>
  );
  const isEmpty = data?.total === 0 && query === '';
  return (
    <ListScreen>
      <PageHeader title="建设单位" detail={data && <output>共 {data.total} 个单位</output>}>
        {!isEmpty && listExport.button}
        {!isEmpty && addUnit}
      </PageHeader>
      {isEmpty && (
        <EmptyState title="还没有建设单位" text="登记项目时也可以顺手新增；在这里可以补充曾用名、预算编码和备注。">
          {addUnit}
        </EmptyState>
      )}
      {!data && <CallState error={error} />}
      {data && !isEmpty && (
        <>
          <ErrorNotice error={error} />
          {listExport.notice}
          <Box component="search" aria-label="查找单位" sx={{ mb: 1.5 }}>
            <SearchField
              value={query}
              placeholder="名称、简称、拼音、首字母"
              onChange={(words) => {
                setQuery(words);
                setPaging({ ...paging, page: 0 });
              }}
            />
          </Box>
          <UnitGrid
            rows={data.rows}
            total={data.total}
            loading={isPlaceholderData}
            paging={paging}
            onPaging={setPaging}
            onEdit={setEdited}
          />
        </>
      )}
      {edited !== null && (
        <UnitDialog
          unit={edited === 'new' ? null : edited}
          latest={edited === 'new' ? undefined : data?.rows.find(({ id }) => id === edited.id)}
          onSaved={() => setEdited(null)}
          onClose={() => setEdited(null)}
        />
      )}
    </ListScreen>
  );
}
