import Checkbox from '@mui/material/Checkbox';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import type { FundingStep } from '../../../src/domain/glossary-of-records.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { chosenWith } from '../../components/chosen-with.ts';
import { FoldUnitButton } from '../../components/fold-unit-button.tsx';
import { UNFOLDED_ROWS } from '../../components/unfolded-rows.ts';
import { AmountCell } from './amount-cell.tsx';
import type { YearRow } from './model/edited-shares.ts';
import { unitSums } from './model/unit-sums.ts';
import { YearRowCells } from './year-row.tsx';

const HEADS = ['入库金额（元）', '其他年度安排', '本年申请', '本年安排', '本年下达', '未安排余额'];

interface YearTableProps {
  readonly year: number;
  readonly rows: readonly YearRow[];
  readonly step: FundingStep;
  readonly chosen: ReadonlySet<ProjectId>;
  readonly onChosen: (chosen: ReadonlySet<ProjectId>) => void;
}

interface UnitRowsProps extends Omit<YearTableProps, 'year'> {
  readonly startsOpen: boolean;
}

/** The projects of one unit below its name and what they have together; a click on the name folds them. */
function UnitRows({ rows, step, chosen, startsOpen, onChosen }: UnitRowsProps) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <>
      <TableRow sx={{ bgcolor: 'action.hover' }}>
        <TableCell colSpan={3} component="th" scope="rowgroup" sx={{ fontWeight: 600 }}>
          <FoldUnitButton unitName={rows[0]?.unitName} projects={rows.length} open={open} onOpen={setOpen} />
          <span style={{ verticalAlign: 'middle' }}>小计</span>
        </TableCell>
        {unitSums(rows).map((sum, column) => (
          <AmountCell key={HEADS[column]} amount={sum} bold />
        ))}
        <TableCell />
      </TableRow>
      {open &&
        rows.map((row) => (
          <YearRowCells
            key={row.projectId}
            row={row}
            step={step}
            chosen={chosen.has(row.projectId)}
            onChosen={(checked) => {
              onChosen(chosenWith(chosen, row.projectId, checked));
            }}
          />
        ))}
    </>
  );
}

/** Every project of the year by unit, with its money; those whose next step this is can be chosen. */
export function YearTable({ year, rows, step, chosen, onChosen }: YearTableProps) {
  const units = Map.groupBy(rows, ({ unitId }) => unitId);
  const open = rows.filter(({ next }) => next === step).map(({ projectId }) => projectId);
  return (
    <TableContainer sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
      <Table size="small" aria-label={`${String(year)} 年度资金`}>
        <TableHead>
          <TableRow>
            <TableCell padding="checkbox">
              <Checkbox
                checked={open.length > 0 && chosen.size === open.length}
                indeterminate={chosen.size > 0 && chosen.size < open.length}
                disabled={open.length === 0}
                slotProps={{ input: { 'aria-label': `全选可办理的 ${String(open.length)} 个项目` } }}
                onChange={(_event, checked) => {
                  onChosen(new Set(checked ? open : []));
                }}
              />
            </TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap', px: 1 }}>排序</TableCell>
            <TableCell sx={{ px: 1 }}>项目</TableCell>
            {HEADS.map((head) => (
              <TableCell key={head} align="right" sx={{ whiteSpace: 'nowrap', px: 1 }}>
                {head}
              </TableCell>
            ))}
            <TableCell sx={{ px: 1 }}>状态</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {[...units.values()].map((own) => (
            <UnitRows
              key={own[0]?.unitId}
              rows={own}
              step={step}
              chosen={chosen}
              startsOpen={rows.length <= UNFOLDED_ROWS}
              onChosen={onChosen}
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
