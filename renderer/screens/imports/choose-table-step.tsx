import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { call } from '../../client/call.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useAction } from '../../components/use-action.ts';
import type { Draft } from './import-draft.ts';
import { SampleTable } from './sample-table.tsx';
import { StepBar } from './step-bar.tsx';

interface ChooseTableStepProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Sheet and heads as they were found, to be changed where they are others. */
export function ChooseTableStep({ draft, onChange, onBack, onNext }: ChooseTableStepProps) {
  const { running, error, run, clearError } = useAction();
  const { sheet, head } = draft;
  const choose = (next: { sheet: number; head: Draft['head'] }) => {
    run(async () => {
      onChange(await call('imports.chooseTable', { draft: draft.id, ...next }));
    });
  };
  const rows = draft.sample.map(({ row }) => row);
  const twoRows = head.last > head.first;
  return (
    <>
      <ErrorNotice error={error} onClose={clearError} />
      <Stack direction="row" useFlexGap sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'center', mb: 2 }}>
        <TextField
          select
          label="工作表"
          size="small"
          sx={{ minWidth: '14rem' }}
          value={sheet}
          disabled={running}
          onChange={({ target }) => {
            choose({ sheet: Number(target.value), head: { first: 1, last: 1 } });
          }}
        >
          {draft.sheets.map(({ name, rows: count, hidden }, index) => (
            <MenuItem key={name} value={index}>
              {name}（{count} 行{hidden ? '，隐藏' : ''}）
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label="表头所在行"
          size="small"
          sx={{ minWidth: '9rem' }}
          value={rows.includes(head.first) ? head.first : ''}
          disabled={running}
          onChange={({ target }) => {
            const first = Number(target.value);
            choose({ sheet, head: { first, last: first + (twoRows ? 1 : 0) } });
          }}
        >
          {rows.map((row) => (
            <MenuItem key={row} value={row}>
              第 {row} 行
            </MenuItem>
          ))}
        </TextField>
        <FormControlLabel
          control={<Switch checked={twoRows} disabled={running} />}
          label="表头占两行（上行合并分组）"
          onChange={() => {
            choose({ sheet, head: { first: head.first, last: head.first + (twoRows ? 0 : 1) } });
          }}
        />
      </Stack>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        程序认出的表头用底色标出；不对的，点一下表头所在的行号。表头以下有 {draft.rows} 行数据
        {draft.leftOut.length > 0 &&
          `，另略过 ${String(draft.leftOut.length)} 行（${draft.leftOut
            .slice(0, 5)
            .map(({ row, why }) => `第 ${String(row)} 行：${why}`)
            .join('；')}${draft.leftOut.length > 5 ? '…' : ''}）`}
        。
      </Typography>
      <SampleTable
        draft={draft}
        onPick={(row) => {
          choose({ sheet, head: { first: row, last: row + (twoRows ? 1 : 0) } });
        }}
      />
      <StepBar
        onBack={onBack}
        nextLabel="下一步：对应字段"
        nextDisabled={running || draft.rows === 0}
        onNext={onNext}
      />
    </>
  );
}
