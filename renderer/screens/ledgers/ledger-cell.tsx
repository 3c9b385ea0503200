import Chip from '@mui/material/Chip';
import type { ReactNode } from 'react';
import type { LedgerColumn, LedgerValue } from '../../../src/domain/ledgers/ledger-column.ts';
import { ledgerText } from '../../../src/domain/ledgers/ledger-text.ts';
import type { LedgerLight } from '../../../src/domain/ledgers/ledger-views.ts';
import type { Fen } from '../../../src/domain/money.ts';
import type { Stage } from '../../../src/domain/glossary.ts';
import { deadlineWords } from '../../components/deadline-words.ts';
import { StageChip } from '../../components/stage-chip.tsx';
import { TwoLines } from '../../components/two-lines.tsx';
import { wanYuan } from '../../components/wan-yuan.ts';

/** Figures stand at the right, below one another. */
export function isFigure({ kind }: Pick<LedgerColumn, 'kind'>): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'whole' || kind === 'tenths';
}

/** A value as the screen says it; amounts in 万元 with separators. */
export function shownText(column: LedgerColumn, value: LedgerValue): string {
  return column.kind === 'money' && value !== null ? wanYuan(value as Fen) : ledgerText(column, value);
}

/** What stands in a cell; stages and lights have their colour, which only helps. */
export function LedgerCell({
  column,
  value,
}: {
  readonly column: LedgerColumn;
  readonly value: LedgerValue;
}): ReactNode {
  if (value === null || value === '') return null;
  if (column.key === 'stage') return <StageChip stage={value as Stage} />;
  if (column.key === 'light') {
    const { colour } = deadlineWords({ light: value as LedgerLight, workingDaysLeft: null });
    return <Chip size="small" color={colour} label={ledgerText(column, value)} />;
  }
  return column.kind === 'text' ? <TwoLines text={String(value)} /> : shownText(column, value);
}
