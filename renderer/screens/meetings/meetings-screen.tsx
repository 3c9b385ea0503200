import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Link } from 'react-router';
import type { MeetingState } from '../../../src/domain/experts/glossary-of-experts.ts';
import { MEETING_STATES } from '../../../src/domain/experts/glossary-of-experts.ts';
import { keysOf } from '../../../src/domain/glossary.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useListExport } from '../../components/file-export/list-export.tsx';
import { ListScreen } from '../../components/list-screen.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { FIRST_PAGE } from '../../components/paged-grid.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { FeeSummaryButton } from './after/fees/fee-summary-button.tsx';
import { MeetingGrid } from './meeting-grid.tsx';

/** 评审会议: for which experts are drawn, the latest first. */
export function MeetingsScreen() {
  const [query, setQuery] = useState('');
  const [state, setState] = useState<MeetingState | ''>('');
  const [paging, setPaging] = useState(FIRST_PAGE);
  const filter = { query, state: state === '' ? null : state };
  const { data, error, isPlaceholderData } = useCall('meetings.list', { ...filter, ...paging });
  const listExport = useListExport({
    title: '评审会议',
    list: { of: 'meetings', ...filter },
    total: data?.total ?? 0,
  });
  const add = (
    <Button variant="contained" component={Link} to="/meetings/new">
      新建会议
    </Button>
  );
  const isEmpty = data?.total === 0 && query === '' && state === '';
  return (
    <ListScreen>
      <PageHeader title="评审会议" detail={data && <output>共 {data.total} 次会议</output>}>
        {!isEmpty && listExport.button}
        {!isEmpty && <FeeSummaryButton />}
        {!isEmpty && add}
      </PageHeader>
      {isEmpty && (
        <EmptyState
          title="还没有评审会议"
          text="在这里选定项目和抽取条件，核对回避后随机抽取专家，并登记通知、应答和会后事项。"
        >
          {add}
        </EmptyState>
      )}
      {!data && <CallState error={error} />}
      {data && !isEmpty && (
        <>
          <ErrorNotice error={error} />
          {listExport.notice}
          <Box component="search" aria-label="查找会议" sx={{ mb: 1.5, display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
            <SearchField
              value={query}
              placeholder="名称、地点、拼音、首字母"
              onChange={(words) => {
                setQuery(words);
                setPaging({ ...paging, page: 0 });
              }}
            />
            <TextField
              select
              size="small"
              label="状态"
              value={state}
              sx={{ width: '9rem' }}
              onChange={(event) => {
                setState(event.target.value as MeetingState | '');
                setPaging({ ...paging, page: 0 });
              }}
            >
              <MenuItem value="">全部</MenuItem>
              {keysOf(MEETING_STATES).map((key) => (
                <MenuItem key={key} value={key}>
                  {MEETING_STATES[key]}
                </MenuItem>
              ))}
            </TextField>
          </Box>
          <MeetingGrid
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
