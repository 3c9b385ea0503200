import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { earlierDrawsText } from '../../../../src/domain/draw/earlier-draws.ts';
import { call } from '../../../client/call.ts';
import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { useAction } from '../../../components/use-action.ts';
import { DeskPart } from '../desk-part.tsx';
import { unreviewedText } from '../candidates/reviewed-list.ts';
import { PlainTable } from '../plain-table.tsx';

/** What is about to be drawn, what stands in the way, and the button. */
export function DrawNow({ desk }: { readonly desk: CallOutput<'meetings.desk'> }) {
  const { meeting, draws, earlierDraws } = desk;
  const found = useCall('meetings.candidates', { id: meeting.id });
  const { running, error, run, clearError } = useAction();
  const [reason, setReason] = useState('');
  const [confirming, setConfirming] = useState(false);
  if (!found.data) return <CallState error={found.error} />;
  const { candidatesSha256, conditions, obstacles } = found.data;
  const unreviewed = unreviewedText(meeting.id, candidatesSha256);
  const ordinal = draws.length + 1;
  const again = ordinal > 1 || earlierDraws.length > 0;
  const done = draws.length > 0 && conditions.every(({ wanted }) => wanted === 0);
  if (done)
    return (
      <Alert severity="success" sx={{ mb: 2 }}>
        各条件都没有空缺，不需要再抽。
      </Alert>
    );
  const draw = () => {
    setConfirming(false);
    run(async () => {
      await call('meetings.draw', { id: meeting.id, candidatesSha256, reason: reason.trim() });
      setReason('');
      return `第 ${String(ordinal)} 次抽取完成`;
    });
  };
  return (
    <DeskPart
      title={`第 ${String(ordinal)} 次抽取`}
      hint="候选名单先固定，种子由操作系统随后产生；结果连同名单、种子和校验值一次写入，不能更改，任何人都可以重新计算核对。"
    >
      <ErrorNotice error={error} onClose={clearError} />
      {earlierDraws.length > 0 && <Alert severity="info">{earlierDrawsText(earlierDraws)}。</Alert>}
      {obstacles.length === 0 && unreviewed !== null && <Alert severity="warning">{unreviewed}</Alert>}
      {obstacles.map((obstacle) => (
        <Alert key={obstacle} severity="warning">
          {obstacle}
        </Alert>
      ))}
      <PlainTable
        label="本次待抽"
        heads={['条件', '专业和范围', '待抽', '候补', '可抽专家']}
        rows={conditions.map(({ label, wanted, reserves, eligible }, index) => ({
          key: index,
          cells: [index + 1, label, wanted, wanted === 0 ? 0 : reserves, eligible],
        }))}
      />
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        候选名单校验值：{candidatesSha256}
      </Typography>
      {again && obstacles.length === 0 && (
        <TextField
          label={`第 ${String(ordinal)} 次抽取的理由`}
          required
          fullWidth
          value={reason}
          helperText={
            ordinal > 1 ? '只抽空缺的名额，已确认和待确认的专家保留' : '相同项目和事项此前已抽取过，写明为何再次抽取'
          }
          slotProps={{ htmlInput: { maxLength: 300 } }}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
      )}
      <div>
        <Button
          variant="contained"
          disabled={running || obstacles.length > 0 || (again && reason.trim() === '')}
          onClick={() => setConfirming(true)}
        >
          抽取专家
        </Button>
      </div>
      <ConfirmDialog
        open={confirming}
        title={`第 ${String(ordinal)} 次抽取`}
        text="抽取后结果不能更改，次数计入本次会议（相同项目和事项最多 3 次）。确认候选名单已核对无误？"
        confirmLabel="抽取"
        onConfirm={draw}
        onCancel={() => setConfirming(false)}
      />
    </DeskPart>
  );
}
