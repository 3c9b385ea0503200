import InputBase from '@mui/material/InputBase';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { FundSource } from '../../../src/domain/glossary.ts';
import { FUND_SOURCES, keysOf } from '../../../src/domain/glossary.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { yuan } from '../../components/yuan.ts';
import type { EditedShares } from './model/edited-shares.ts';
import {
  differsFromProposal,
  grandTotal,
  isUnreadable,
  sourcesOf,
  sourceTotal,
  totalOf,
} from './model/edited-shares.ts';

interface SharesTableProps {
  readonly edited: readonly EditedShares[];
  readonly onChange: (index: number, source: FundSource, text: string) => void;
}

const SUM = {
  whiteSpace: 'nowrap',
  fontVariantNumeric: 'tabular-nums',
  fontWeight: 600,
  color: 'text.primary',
  fontSize: 'inherit',
};

function sumText(amount: Fen | null): string {
  return amount === null ? '超出范围' : yuan(amount);
}

function ShareCell(props: {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const { label, text, onChange } = props;
  const unreadable = isUnreadable(text);
  return (
    <InputBase
      value={text}
      error={unreadable}
      sx={{
        width: '9rem',
        px: 1,
        border: 1,
        borderRadius: 1,
        borderColor: unreadable ? 'error.main' : 'divider',
        '&.Mui-focused': { borderColor: 'primary.main' },
      }}
      inputProps={{
        'aria-label': label,
        'aria-invalid': unreadable,
        inputMode: 'decimal',
        maxLength: 20,
        style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
      }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}

/** How much each source gives to each project, in 元 to the fen, with the sums both ways. */
export function SharesTable({ edited, onChange }: SharesTableProps) {
  const [added, setAdded] = useState<readonly FundSource[]>([]);
  const named = sourcesOf(edited);
  const sources = keysOf(FUND_SOURCES).filter((source) => named.includes(source) || added.includes(source));
  const others = keysOf(FUND_SOURCES).filter((source) => !sources.includes(source));
  return (
    <>
      <TableContainer>
        <Table size="small" aria-label="分资金来源金额（元）">
          <TableHead>
            <TableRow>
              <TableCell>项目</TableCell>
              {sources.map((source) => (
                <TableCell key={source} align="right">
                  {FUND_SOURCES[source]}（元）
                </TableCell>
              ))}
              <TableCell align="right">合计</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {edited.map((each, index) => (
              <TableRow key={each.row.projectId}>
                <TableCell component="th" scope="row" sx={{ fontWeight: 400, minWidth: '12rem' }}>
                  {each.row.code} {each.row.name}
                  {differsFromProposal(each) && '（已改动）'}
                </TableCell>
                {sources.map((source) => (
                  <TableCell key={source} align="right" sx={{ px: 1 }}>
                    <ShareCell
                      label={`${each.row.name} ${FUND_SOURCES[source]}（元）`}
                      text={each.cells[source] ?? ''}
                      onChange={(text) => {
                        onChange(index, source, text);
                      }}
                    />
                  </TableCell>
                ))}
                <TableCell align="right" sx={SUM}>
                  {sumText(totalOf(each))}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
          <TableFooter>
            <TableRow>
              <TableCell sx={SUM}>合计（{edited.length} 个项目）</TableCell>
              {sources.map((source) => (
                <TableCell key={source} align="right" sx={SUM}>
                  {sumText(sourceTotal(edited, source))}
                </TableCell>
              ))}
              <TableCell align="right" sx={SUM}>
                {sumText(grandTotal(edited))}
              </TableCell>
            </TableRow>
          </TableFooter>
        </Table>
      </TableContainer>
      {others.length > 0 && (
        <TextField
          select
          label="增加资金来源"
          value=""
          sx={{ width: '12rem' }}
          onChange={(event) => {
            setAdded([...added, event.target.value as FundSource]);
          }}
        >
          {others.map((source) => (
            <MenuItem key={source} value={source}>
              {FUND_SOURCES[source]}
            </MenuItem>
          ))}
        </TextField>
      )}
    </>
  );
}
