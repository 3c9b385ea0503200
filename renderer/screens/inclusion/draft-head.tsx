import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import type { Dispatch } from 'react';
import { readableMoney } from '../../text/readable-money.ts';
import { readableWhole } from '../../text/readable-whole.ts';
import type { DraftChange, EditedDraft } from './model/edited-draft.ts';

interface DraftHeadProps {
  readonly draft: EditedDraft;
  /** Once it was submitted, its year and batch stand on the projects' files. */
  readonly wasSubmitted: boolean;
  readonly onChange: Dispatch<DraftChange>;
}

/** 计划年度, 批次, 资金盘子 and 编制依据 of a draft. */
export function DraftHead({ draft, wasSubmitted, onChange }: DraftHeadProps) {
  const { yearText, batchText, envelopeText, basis, entries } = draft;
  const unreadable = readableMoney(envelopeText, '万元') === null;
  const head = (fields: Partial<Omit<EditedDraft, 'entries'>>) => {
    onChange({ kind: 'head', fields });
  };
  return (
    <Paper sx={{ p: 2, display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'flex-start' }}>
      <TextField
        label="计划年度"
        required
        value={yearText}
        disabled={wasSubmitted || entries.length > 0}
        error={readableWhole(yearText) === null}
        sx={{ width: '7rem' }}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
        onChange={(event) => {
          head({ yearText: event.target.value });
        }}
      />
      <TextField
        label="批次"
        required
        value={batchText}
        disabled={wasSubmitted}
        error={readableWhole(batchText) === null}
        sx={{ width: '5rem' }}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 2 } }}
        onChange={(event) => {
          head({ batchText: event.target.value });
        }}
      />
      <TextField
        label="资金盘子（万元）"
        required
        value={envelopeText}
        error={unreadable}
        helperText={unreadable ? '请填写金额，例如 1200' : '区级财力可承受的总额'}
        sx={{ width: '12rem' }}
        slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 20 } }}
        onChange={(event) => {
          head({ envelopeText: event.target.value });
        }}
      />
      <TextField
        label="编制依据"
        multiline
        maxRows={6}
        value={basis}
        helperText="如年度实施任务、方案审查结果、区级财力情况，印入草案"
        sx={{ flex: '1 1 20rem' }}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
        onChange={(event) => {
          head({ basis: event.target.value });
        }}
      />
    </Paper>
  );
}
