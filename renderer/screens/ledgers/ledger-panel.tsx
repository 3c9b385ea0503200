import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { LedgerFilter } from '../../../src/contract/calls/ledger-calls.ts';
import { NO_LEDGER_FILTER } from '../../../src/contract/calls/ledger-calls.ts';
import { LEDGER_VIEWS } from '../../../src/domain/ledgers/ledger-views.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { ExportNotice } from '../../components/file-export/export-notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { EMPTY_LEDGERS } from './empty-ledger.ts';
import { LedgerFilters } from './ledger-filters.tsx';
import { LedgerGrid } from './ledger-grid.tsx';
import type { LedgerState } from './ledger-state.ts';
import { LedgerSums } from './ledger-sums.tsx';
import { useLedgerExport } from './use-ledger-export.ts';

interface LedgerPanelProps {
  readonly state: LedgerState;
  readonly onChange: (changes: Partial<LedgerState>) => void;
  readonly onFilter: (filter: LedgerFilter) => void;
}

/** One 台账: filtered, sorted, paged, summed up, and written to a file as it is shown. */
export function LedgerPanel({ state, onChange, onFilter }: LedgerPanelProps) {
  const { view, filter, sort, page, pageSize, hidden } = state;
  const { data: listed, error, isPlaceholderData } = useCall('ledgers.list', { view, filter, sort, page, pageSize });
  const { exporting, start } = useLedgerExport();
  const columns = useMemo(() => listed?.columns.filter(({ key }) => !hidden.includes(key)) ?? [], [listed, hidden]);
  const title = LEDGER_VIEWS[view];
  if (!listed) return <CallState error={error} />;
  const isFiltered =
    JSON.stringify({ ...filter, year: null }) !== JSON.stringify(NO_LEDGER_FILTER) ||
    (filter.year !== null && !listed.needsYear);
  const shown = {
    view,
    filter: { ...filter, year: listed.year },
    sort: listed.sort,
    columns: columns.map(({ key }) => key),
  };
  const cannotExport = exporting.state.step === 'running' || listed.total === 0 || isPlaceholderData;
  return (
    <>
      <PageHeader
        title={title}
        detail={
          <>
            <Typography component="span" role="status">
              共 {listed.total} 行
            </Typography>
            。{listed.note}
          </>
        }
      >
        <ColumnMenu columns={listed.columns} hidden={hidden} onChange={(keys) => onChange({ hidden: keys, page })} />
        <Button variant="contained" disabled={cannotExport} onClick={() => void start(shown, 'xlsx')}>
          导出 Excel
        </Button>
        <Button variant="outlined" disabled={cannotExport} onClick={() => void start(shown, 'csv')}>
          导出 CSV
        </Button>
      </PageHeader>
      <ErrorNotice error={error} />
      <ExportNotice
        exporting={exporting}
        starting="正在导出台账"
        written={({ rows, fileName }) => `已导出 ${String(rows)} 行到“${fileName}”`}
      />
      <LedgerFilters listed={listed} filter={filter} onChange={onFilter} />
      {listed.total === 0 && !isFiltered ? (
        <EmptyState {...EMPTY_LEDGERS[view]} />
      ) : (
        <>
          <LedgerSums columns={columns} listed={listed} />
          <LedgerGrid
            title={title}
            columns={columns}
            rows={listed.rows}
            total={listed.total}
            sort={listed.sort}
            paging={{ page, pageSize }}
            loading={isPlaceholderData}
            onSort={(changed) => onChange({ sort: changed })}
            onPaging={onChange}
          />
        </>
      )}
    </>
  );
}
