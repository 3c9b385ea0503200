import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { keysOf } from '../../../../src/domain/glossary.ts';
import type { RowState } from '../../../../src/domain/imports/import-decision.ts';
import { ROW_STATES, UNSETTLED_STATES } from '../../../../src/domain/imports/import-decision.ts';
import type { Preview } from '../import-draft.ts';

interface StateFilterProps {
  readonly counts: Preview['counts'];
  readonly value: RowState | null;
  readonly onChange: (state: RowState | null) => void;
}

/** How many rows stand in each state; one of them may be looked at alone. */
export function StateFilter({ counts, value, onChange }: StateFilterProps) {
  const all = keysOf(ROW_STATES).reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const chip = (state: RowState | null, label: string, count: number, unsettled: boolean) => (
    <Chip
      key={label}
      label={`${label} ${String(count)}`}
      color={unsettled && count > 0 ? 'error' : 'primary'}
      variant={value === state ? 'filled' : 'outlined'}
      aria-pressed={value === state}
      onClick={() => {
        onChange(state);
      }}
    />
  );
  return (
    <Stack direction="row" useFlexGap role="group" aria-label="按状态查看" sx={{ gap: 1, flexWrap: 'wrap', mb: 1.5 }}>
      {chip(null, '全部', all, false)}
      {keysOf(ROW_STATES)
        .filter((state) => (counts[state] ?? 0) > 0 || state === value)
        .map((state) => chip(state, ROW_STATES[state], counts[state] ?? 0, UNSETTLED_STATES.includes(state)))}
    </Stack>
  );
}
