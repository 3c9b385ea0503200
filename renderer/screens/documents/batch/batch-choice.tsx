import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import TablePagination from '@mui/material/TablePagination';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { MOST_IN_BATCH } from '../../../../src/contract/calls/paper-calls.ts';
import type { CallInput } from '../../../../src/contract/contract.ts';
import type { DocumentKind } from '../../../../src/domain/glossary.ts';
import { DOCUMENT_KINDS } from '../../../../src/domain/glossary.ts';
import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { useListExport } from '../../../components/file-export/list-export.tsx';
import { placeOf, UnissuedTable } from './unissued-table.tsx';

/** How many were found, and what one batch takes of them. */
function foundText(query: string, total: number): string {
  const found = query.trim() === '' ? `共 ${String(total)} 份待出具` : `找到 ${String(total)} 份待出具`;
  if (total <= MOST_IN_BATCH) return `${found}。`;
  return `${found}，一次最多出具 ${String(MOST_IN_BATCH)} 份：先列记录日期最近的，其余翻页选取，或出具后继续。`;
}

function emptyText(query: string): string {
  if (query.trim() === '') return '没有待出具的。';
  return '没有找到：可按项目名称、编号、建设单位、会议名称或地点查找，也可用拼音首字母。';
}

interface BatchChoiceProps {
  readonly kind: DocumentKind;
  readonly query: string;
  readonly running: boolean;
  /** The day is set. */
  readonly ready: boolean;
  readonly onIssue: (items: CallInput<'papers.issueBatch'>['items']) => void;
  readonly onClose: () => void;
}

/** The papers of one kind that wait, as many at a time as a batch takes; those that lack nothing are taken unless left out. */
export function BatchChoice({ kind, query, running, ready, onIssue, onClose }: BatchChoiceProps) {
  const [unchosen, setUnchosen] = useState<ReadonlySet<string>>(new Set());
  // Another query begins on its first page.
  const [paging, setPaging] = useState({ query, page: 0 });
  const page = paging.query === query ? paging.page : 0;
  const input = { kind, query, page, pageSize: MOST_IN_BATCH };
  // Each paper that is out changes the library: what waits is read anew once the batch has ended.
  const { data, error, isPlaceholderData } = useCall('papers.unissuedOf', input, !running, true);
  const label = `待出具的${DOCUMENT_KINDS[kind]}`;
  const listExport = useListExport({
    title: label,
    list: { of: 'unissuedPapers', kind, query },
    total: running ? 0 : (data?.total ?? 0),
  });
  const rows = data?.rows ?? [];
  const chosen = rows.filter((row) => row.missing.length === 0 && !unchosen.has(placeOf(row)));
  return (
    <>
      <DialogContent>
        {listExport.notice}
        {data ? (
          <Box sx={{ opacity: isPlaceholderData ? 0.5 : 1 }}>
            <Typography role="status" color="textSecondary" sx={{ mb: 1 }}>
              {foundText(query, data.total)}
            </Typography>
            <UnissuedTable
              label={label}
              rows={rows}
              emptyText={emptyText(query)}
              unchosen={unchosen}
              disabled={running || isPlaceholderData}
              onChange={setUnchosen}
            />
            {data.total > MOST_IN_BATCH && (
              <TablePagination
                component="div"
                count={data.total}
                page={Math.min(page, Math.ceil(data.total / MOST_IN_BATCH) - 1)}
                rowsPerPage={MOST_IN_BATCH}
                rowsPerPageOptions={[MOST_IN_BATCH]}
                disabled={running}
                onPageChange={(_event, next) => {
                  setPaging({ query, page: next });
                }}
              />
            )}
          </Box>
        ) : (
          <CallState error={error} />
        )}
      </DialogContent>
      <DialogActions>
        <Box sx={{ mr: 'auto' }}>{listExport.button}</Box>
        <Button disabled={running} onClick={onClose}>
          取消
        </Button>
        <Button
          variant="contained"
          disabled={running || isPlaceholderData || chosen.length === 0 || !ready}
          onClick={() => {
            onIssue(chosen.map(({ projectId, recordId }) => ({ projectId, recordId })));
          }}
        >
          出具 {chosen.length} 份
        </Button>
      </DialogActions>
    </>
  );
}
