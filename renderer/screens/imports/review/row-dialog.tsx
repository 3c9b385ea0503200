import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useId, useState } from 'react';
import type { ImportDecision } from '../../../../src/domain/imports/import-decision.ts';
import { ROW_STATES } from '../../../../src/domain/imports/import-decision.ts';
import { call } from '../../../client/call.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { FactsList } from '../../../components/facts-list.tsx';
import { useAction } from '../../../components/use-action.ts';
import type { Draft, Preview, PreviewRow } from '../import-draft.ts';

interface RowDialogProps {
  readonly draft: Draft;
  readonly preview: Preview;
  readonly row: PreviewRow;
  readonly onChanged: () => Promise<void>;
  readonly onClose: () => void;
}

/** Fields that differ, each with what both sides say and whether the row's is taken. */
function Differences({
  preview,
  row,
  taken,
  onTake,
}: {
  readonly preview: Preview;
  readonly row: PreviewRow;
  readonly taken: readonly string[];
  readonly onTake: (fields: readonly string[]) => void;
}) {
  const choosable = row.found?.locked === null;
  return (
    <Table size="small" aria-label="与库内的差别">
      <TableHead>
        <TableRow>
          <TableCell>字段</TableCell>
          <TableCell>库内</TableCell>
          <TableCell>表内</TableCell>
          {choosable && <TableCell>采用表内</TableCell>}
        </TableRow>
      </TableHead>
      <TableBody>
        {preview.fields
          .filter(({ key }) => key in row.differences)
          .map(({ key, label, kind }) => (
            <TableRow key={key}>
              <TableCell>{kind === 'money' ? `${label}（万元）` : label}</TableCell>
              <TableCell>{row.differences[key] === '' ? '（空白）' : row.differences[key]}</TableCell>
              <TableCell sx={{ fontWeight: 600 }}>{row.values[key]}</TableCell>
              {choosable && (
                <TableCell>
                  <Checkbox
                    size="small"
                    checked={taken.includes(key)}
                    slotProps={{ input: { 'aria-label': `${label}采用表内` } }}
                    onChange={(_event, checked) => {
                      onTake(checked ? [...taken, key] : taken.filter((each) => each !== key));
                    }}
                  />
                </TableCell>
              )}
            </TableRow>
          ))}
      </TableBody>
    </Table>
  );
}

/** One row: what it says, what is wrong, how it differs from the library, and what becomes of it. */
export function RowDialog({ draft, preview, row, onChanged, onClose }: RowDialogProps) {
  const { running, error, run, clearError } = useAction();
  const { decision, differences, found } = row;
  const [taken, setTaken] = useState<readonly string[]>(
    decision?.kind === 'fields' ? decision.fields : decision?.kind === 'take' ? Object.keys(differences) : [],
  );
  const titleId = useId();
  const decide = (next: ImportDecision | null) => {
    run(async () => {
      await call('imports.decide', { draft: draft.id, rows: [row.row], state: null, decision: next });
      await onChanged();
      onClose();
    });
  };
  const button = (
    label: string,
    next: ImportDecision | null,
    variant: 'text' | 'outlined' | 'contained' = 'outlined',
  ) => (
    <Button variant={variant} disabled={running} onClick={() => decide(next)}>
      {label}
    </Button>
  );
  const changes = found?.locked === null && Object.keys(differences).length > 0;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        第 {row.row} 行：{ROW_STATES[row.state]}
      </DialogTitle>
      <DialogContent>
        <ErrorNotice error={error} onClose={clearError} />
        {row.problems.map(({ where, what, remedy, severity }) => (
          <Alert key={`${where} ${what}`} severity={severity === 'error' ? 'error' : 'info'} sx={{ mb: 1 }}>
            {where === '' ? '' : `${where}：`}
            {what}。{remedy}
          </Alert>
        ))}
        {row.doubleOf !== null && (
          <Alert severity="warning" sx={{ mb: 1 }}>
            与第 {row.doubleOf} 行说的是同一项。
          </Alert>
        )}
        {found && (
          <Alert severity="info" sx={{ mb: 1 }}>
            库内已有：{found.label}
            {found.locked !== null && `。${found.locked}。`}
          </Alert>
        )}
        {Object.keys(differences).length > 0 && (
          <Differences preview={preview} row={row} taken={taken} onTake={setTaken} />
        )}
        <Box sx={{ mt: 2 }}>
          <FactsList
            facts={preview.fields.flatMap(({ key, label, kind }): [string, string][] => {
              const text = row.values[key] ?? '';
              return text === '' ? [] : [[label, kind === 'money' ? `${text} 万元` : text]];
            })}
          />
        </Box>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={onClose}>关闭</Button>
        {decision !== null && button('重新决定', null, 'text')}
        {button('不导入这一行', { kind: 'skip' }, 'text')}
        {preview.mayAdd && (found !== null || row.doubleOf !== null) && button('另外登记', { kind: 'add' })}
        {found !== null && Object.keys(differences).length > 0 && button('保留库内', { kind: 'keep' })}
        {changes && button('只补空白', { kind: 'merge' })}
        {changes && taken.length > 0 && button('采用勾选的字段', { kind: 'fields', fields: [...taken] }, 'contained')}
        {changes && button('采用表内', { kind: 'take' }, taken.length > 0 ? 'outlined' : 'contained')}
      </DialogActions>
    </Dialog>
  );
}
