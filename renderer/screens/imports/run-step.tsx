import Alert from '@mui/material/Alert';
import Checkbox from '@mui/material/Checkbox';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { ROW_STATES } from '../../../src/domain/imports/import-decision.ts';
import { IMPORT_KINDS } from '../../../src/domain/imports/import-kinds.ts';
import { useCall } from '../../client/use-call.ts';
import { useLongCall } from '../../client/use-long-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FactsList } from '../../components/facts-list.tsx';
import { ProgressNotice } from '../../components/progress-notice.tsx';
import type { Draft } from './import-draft.ts';
import { StepBar } from './step-bar.tsx';
import { useAnswer } from '../../client/use-answer.ts';

interface RunStepProps {
  readonly draft: Draft;
  readonly onBack: () => void;
  readonly onWritten: () => void;
  readonly onClose: () => void;
}

/** What will be written, and the writing itself: everything or nothing. */
export function RunStep({ draft, onBack, onWritten, onClose }: RunStepProps) {
  const running = useLongCall('imports.run');
  const [checked, setChecked] = useState(false);
  const done = running.state.step === 'done' ? running.state.answer : null;
  const preview = useCall('imports.preview', { draft: draft.id, state: null, page: 0, pageSize: 1 }, !done, true);
  useAnswer(running.state, onWritten);
  if (done) {
    return (
      <Alert
        severity="success"
        action={
          <Button color="inherit" onClick={onClose}>
            查看导入记录
          </Button>
        }
      >
        导入完成：新增 {done.created} 项，更新 {done.changed} 项。发现导错了，可以在“导入”中整次撤销。
      </Alert>
    );
  }
  if (!preview.data) return <CallState error={preview.error} />;
  const { counts, unknownUnits } = preview.data;
  const marked = draft.marks.length > 0;
  const newUnits = unknownUnits.filter(({ choice }) => choice === 'create').length;
  return (
    <>
      {running.state.step === 'failed' && <ErrorNotice error={running.state.error} onClose={running.reset} />}
      <Paper variant="outlined" sx={{ p: 2.5 }}>
        <Stack spacing={2}>
          <FactsList
            facts={[
              ['内容', IMPORT_KINDS[draft.kind]],
              ['文件', draft.fileName],
              [ROW_STATES.create, `${String(counts.create ?? 0)} 行`],
              [ROW_STATES.change, `${String(counts.change ?? 0)} 行`],
              [ROW_STATES.same, `${String(counts.same ?? 0)} 行`],
              [ROW_STATES.skipped, `${String(counts.skipped ?? 0)} 行`],
              ...(newUnits > 0 ? [['同时新建的单位', `${String(newUnits)} 个`] as const] : []),
            ]}
          />
          {draft.kind === 'projects' && (
            <Alert severity="info">
              项目登记为“历史项目”：计入台账和单位历史，不参与本年度资金和办理期限；表中没有的建设类型、内容类别按“新建”“信息应用”登记。
            </Alert>
          )}
          {marked && (
            <FormControlLabel
              control={<Checkbox checked={checked} />}
              label="已逐处核实，文件不涉及国家秘密"
              onChange={(_event, value) => {
                setChecked(value);
              }}
            />
          )}
          {running.state.step === 'running' && (
            <ProgressNotice progress={running.state.progress} starting="正在与资料库核对" onCancel={running.cancel} />
          )}
        </Stack>
      </Paper>
      <StepBar
        onBack={onBack}
        nextLabel="开始导入"
        nextDisabled={running.state.step === 'running' || (marked && !checked)}
        onNext={() => void running.run({ draft: draft.id, marksChecked: checked })}
      />
    </>
  );
}
