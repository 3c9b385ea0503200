import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import type { Dispatch, KeyboardEvent } from 'react';
import { memo } from 'react';
import { flushSync } from 'react-dom';
import type { Fen } from '../../../../src/domain/money.ts';
import { PhraseMenu } from '../../../components/phrase-menu.tsx';
import { exactWanYuan } from '../../../components/wan-yuan.ts';
import type { DraftChange, EditedEntry } from '../model/edited-draft.ts';
import { amountFault } from '../model/edited-draft.ts';
import { RANK_REASONS } from '../model/reason-phrases.ts';
import { AMOUNT_CELL, ProjectCell, ReviewCells } from './project-cells.tsx';
import { RankInput } from './rank-input.tsx';

interface RankingRowProps {
  readonly entry: EditedEntry;
  readonly cumulated: Fen;
  readonly isBelow: boolean;
  readonly isLast: boolean;
  readonly onChange: Dispatch<DraftChange>;
}

/** The reason with a ready sentence after it. */
function withPhrase(reason: string, phrase: string): string {
  const between = reason === '' || /[。；！？]$/.test(reason) ? '' : '；';
  return `${reason}${between}${phrase}`.slice(0, 300);
}

/** Alt+↑ and Alt+↓ move the row that the focus is in; the focus goes along. */
function onRowKeyDown(event: KeyboardEvent, step: (by: 1 | -1) => void) {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  const focused = document.activeElement;
  flushSync(() => {
    step(event.key === 'ArrowUp' ? -1 : 1);
  });
  if (focused instanceof HTMLElement) {
    focused.focus();
    focused.scrollIntoView({ block: 'nearest' });
  }
}

/** A project of the draft: its rank, its suggested amount, why it stands there, and the ways to move it. */
export const RankingRow = memo(function RankingRow(props: RankingRowProps) {
  const { entry, cumulated, isBelow, isLast, onChange } = props;
  const { projectId: id, name, rank, reason, amountText } = entry;
  const fault = amountFault(entry);
  const step = (by: 1 | -1) => {
    onChange({ kind: 'step', id, by });
  };
  return (
    <TableRow
      sx={{ bgcolor: isBelow ? 'action.hover' : undefined, verticalAlign: 'top' }}
      onKeyDown={(event) => {
        onRowKeyDown(event, step);
      }}
    >
      <TableCell sx={{ px: 1 }}>
        <RankInput
          rank={rank}
          label={`${name}的排序`}
          onRank={(wanted) => {
            onChange({ kind: 'move', id, to: wanted - 1 });
          }}
        />
      </TableCell>
      <ProjectCell project={entry} isBelow={isBelow} />
      <ReviewCells declared={entry.declared} reviewed={entry.reviewed} />
      <TableCell sx={{ px: 1 }}>
        <TextField
          value={amountText}
          error={fault !== null}
          helperText={fault}
          sx={{ width: '7.5rem' }}
          slotProps={{
            htmlInput: {
              'aria-label': `${name}的建议金额（万元）`,
              'data-rank': rank,
              'data-column': 'amount',
              inputMode: 'decimal',
              maxLength: 20,
              style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
            },
          }}
          onChange={(event) => {
            onChange({ kind: 'entry', id, fields: { amountText: event.target.value } });
          }}
        />
      </TableCell>
      <TableCell align="right" sx={AMOUNT_CELL}>
        {exactWanYuan(cumulated)}
      </TableCell>
      <TableCell sx={{ minWidth: '15rem', px: 1 }}>
        <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
          <TextField
            multiline
            fullWidth
            maxRows={4}
            value={reason}
            placeholder="尚未填写"
            slotProps={{
              htmlInput: {
                'aria-label': `${name}的排序理由`,
                'data-rank': rank,
                'data-column': 'reason',
                maxLength: 300,
              },
            }}
            onChange={(event) => {
              onChange({ kind: 'entry', id, fields: { reason: event.target.value.replaceAll(/[\r\n\t]+/g, ' ') } });
            }}
          />
          <PhraseMenu
            of={`${name}的排序理由`}
            phrases={RANK_REASONS}
            onChoose={(phrase) => {
              onChange({ kind: 'entry', id, fields: { reason: withPhrase(reason, phrase) } });
            }}
          />
        </Box>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap', px: 0.5 }}>
        <IconButton
          size="small"
          aria-label={`上移${name}`}
          title="上移（Alt+↑）"
          disabled={rank === 1}
          onClick={() => step(-1)}
        >
          <ArrowUpwardIcon />
        </IconButton>
        <IconButton
          size="small"
          aria-label={`下移${name}`}
          title="下移（Alt+↓）"
          disabled={isLast}
          onClick={() => step(1)}
        >
          <ArrowDownwardIcon />
        </IconButton>
        <IconButton
          size="small"
          aria-label={`移出${name}`}
          title="移出草案"
          onClick={() => {
            onChange({ kind: 'remove', id });
          }}
        >
          <DeleteOutlineIcon />
        </IconButton>
      </TableCell>
    </TableRow>
  );
});
