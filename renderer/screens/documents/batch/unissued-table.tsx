import Checkbox from '@mui/material/Checkbox';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { formatChineseDate } from '../../../../src/domain/dates.ts';

type UnissuedRow = CallOutput<'papers.unissuedOf'>['rows'][number];

/** What tells a row from the others. */
export function placeOf({ projectId, recordId }: Pick<UnissuedRow, 'projectId' | 'recordId'>): string {
  return `${String(projectId)}/${String(recordId)}`;
}

function toggled(places: ReadonlySet<string>, place: string): ReadonlySet<string> {
  return places.has(place) ? new Set([...places].filter((each) => each !== place)) : new Set([...places, place]);
}

interface UnissuedTableProps {
  readonly label: string;
  readonly rows: readonly UnissuedRow[];
  /** Stands in the rows' place where there are none. */
  readonly emptyText: string;
  /** Places of the rows that are left out; all others are issued. */
  readonly unchosen: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onChange: (unchosen: ReadonlySet<string>) => void;
}

interface LineProps {
  readonly row: UnissuedRow;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onToggle: () => void;
}

function Line({ row, chosen, disabled, onToggle }: LineProps) {
  const { code, name, unitName, on, meetings, missing } = row;
  const lacks = missing.length > 0;
  return (
    <TableRow hover>
      <TableCell padding="checkbox">
        <Checkbox
          checked={chosen && !lacks}
          disabled={disabled || lacks}
          slotProps={{ input: { 'aria-label': `出具${name}` } }}
          onChange={onToggle}
        />
      </TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        {code} {name}
        {meetings.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            会议：{meetings.join('、')}
          </Typography>
        )}
        {lacks && (
          <Typography variant="body2" color="error">
            还缺：{missing.join('、')}
          </Typography>
        )}
      </TableCell>
      <TableCell>{unitName}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatChineseDate(on)}</TableCell>
    </TableRow>
  );
}

/** The records without a paper, each with its project; what lacks facts cannot be chosen and says what. */
export function UnissuedTable({ label, rows, emptyText, unchosen, disabled, onChange }: UnissuedTableProps) {
  const possible = rows.filter(({ missing }) => missing.length === 0).map(placeOf);
  const left = possible.filter((place) => unchosen.has(place)).length;
  return (
    <TableContainer sx={{ maxHeight: '24rem', border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table size="small" stickyHeader aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell padding="checkbox">
              <Checkbox
                checked={possible.length > 0 && left === 0}
                indeterminate={left > 0 && left < possible.length}
                disabled={disabled || possible.length === 0}
                slotProps={{ input: { 'aria-label': '全选' } }}
                onChange={() => {
                  const others = [...unchosen].filter((place) => !possible.includes(place));
                  onChange(new Set(left === 0 ? [...others, ...possible] : others));
                }}
              />
            </TableCell>
            <TableCell>项目</TableCell>
            <TableCell>建设单位</TableCell>
            <TableCell>记录日期</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.length === 0 && (
            <TableRow>
              <TableCell colSpan={4}>{emptyText}</TableCell>
            </TableRow>
          )}
          {rows.map((row) => {
            const place = placeOf(row);
            return (
              <Line
                key={place}
                row={row}
                chosen={!unchosen.has(place)}
                disabled={disabled}
                onToggle={() => {
                  onChange(toggled(unchosen, place));
                }}
              />
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
