import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { ITEM_KINDS } from '../../../../src/domain/exchange/item-kinds.ts';
import { ITEM_STATES } from '../../../../src/domain/exchange/planned-item.ts';
import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { DecisionButtons } from './decision-buttons.tsx';
import type { Decisions, ExchangeItem } from './use-decisions.ts';

function sideText(text: string | null): string {
  if (text === null) return '（没有）';
  return text === '' ? '（空）' : text;
}

interface DifferencesDialogProps {
  readonly packageId: string;
  readonly item: ExchangeItem;
  readonly decisions: Decisions;
  readonly onClose: () => void;
}

/** Field by field, the state here beside the one in the package. */
export function DifferencesDialog({ packageId, item, decisions, onClose }: DifferencesDialogProps) {
  const titleId = useId();
  const { data, error } = useCall('exchange.differences', { packageId, uid: item.uid });
  return (
    <Dialog open maxWidth="md" fullWidth onClose={onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {ITEM_KINDS[item.kind]}：{item.label}（{ITEM_STATES[item.state]}）
      </DialogTitle>
      <DialogContent>
        {item.hint !== '' && <Typography sx={{ mb: 1 }}>{item.hint}</Typography>}
        {!data && <CallState error={error} />}
        {data?.rows.length === 0 && <Typography>看得见的内容都相同。</Typography>}
        {data && data.rows.length > 0 && (
          <Table size="small" aria-label="差异">
            <TableHead>
              <TableRow>
                <TableCell sx={{ width: '24%' }}>项目</TableCell>
                <TableCell>本机</TableCell>
                <TableCell>对方</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {data.rows.map(({ what, ours, theirs }, index) => (
                <TableRow key={`${what} ${String(index)}`} sx={{ verticalAlign: 'top' }}>
                  <TableCell component="th" scope="row">
                    {what}
                  </TableCell>
                  <TableCell sx={{ overflowWrap: 'anywhere' }}>{sideText(ours)}</TableCell>
                  <TableCell sx={{ overflowWrap: 'anywhere' }}>{sideText(theirs)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
        {data && data.more > 0 && <Typography sx={{ mt: 1 }}>还有 {data.more} 处不同，没有列出。</Typography>}
        {data && data.same > 0 && (
          <Typography color="textSecondary" sx={{ mt: 1 }}>
            其余 {data.same} 项两边相同，没有列出。
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <DecisionButtons item={item} decisions={decisions} />
        <Button onClick={onClose}>关闭</Button>
      </DialogActions>
    </Dialog>
  );
}
