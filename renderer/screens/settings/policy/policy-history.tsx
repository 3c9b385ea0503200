import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TablePagination from '@mui/material/TablePagination';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { momentText } from '../../../../src/domain/moment-text.ts';
import { POLICY_SETTINGS } from '../../../../src/domain/policy-settings.ts';
import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';

const PAGE_SIZE = 20;

/** Who changed which setting, from what to what, and why; latest first. */
export function PolicyHistory() {
  const [page, setPage] = useState(0);
  const history = useCall('policies.history', { page, pageSize: PAGE_SIZE });
  return (
    <Paper component="section" aria-labelledby="policy-history" sx={{ p: 2.5, mt: 2 }}>
      <Typography variant="h2" id="policy-history" sx={{ mb: 1 }}>
        修改记录
      </Typography>
      {!history.data && <CallState error={history.error} />}
      {history.data?.total === 0 && <Typography color="textSecondary">没有修改过，现行值都是程序的默认值。</Typography>}
      {history.data !== undefined && history.data.total > 0 && (
        <Table size="small" aria-labelledby="policy-history">
          <TableHead>
            <TableRow>
              <TableCell>时间</TableCell>
              <TableCell>修改人</TableCell>
              <TableCell>修改内容</TableCell>
              <TableCell>修改原因</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {history.data.rows.map(({ revisionId, savedAt, savedBy, reason, changes }) => (
              <TableRow key={revisionId} sx={{ verticalAlign: 'top' }}>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{momentText(savedAt)}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{savedBy}</TableCell>
                <TableCell>
                  {changes.map(({ name, from, to }) => (
                    <div key={name}>
                      {POLICY_SETTINGS[name].label}：{from} → {to}
                    </div>
                  ))}
                </TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{reason}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {history.data !== undefined && history.data.total > PAGE_SIZE && (
        <TablePagination
          component="div"
          count={history.data.total}
          page={page}
          rowsPerPage={PAGE_SIZE}
          rowsPerPageOptions={[PAGE_SIZE]}
          onPageChange={(_event, next) => {
            setPage(next);
          }}
        />
      )}
    </Paper>
  );
}
