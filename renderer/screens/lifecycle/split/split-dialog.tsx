import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useState } from 'react';

import { call } from '../../../client/call.ts';
import { useCall } from '../../../client/use-call.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { RuleAnswers } from '../../../components/rule-answers.tsx';
import { useAction } from '../../../components/use-action.ts';
import { useStepDate } from '../../../components/use-step-date.ts';
import { useWarningReasons, WarningReasons } from '../../../components/warning-reasons.tsx';
import { ContentFaults } from '../content-faults.tsx';
import { DeedFields } from '../deed-fields.tsx';
import type { EndingProject } from '../ending-project.ts';
import { LifecycleDialog } from '../lifecycle-dialog.tsx';
import { ItemsTable } from './items-table.tsx';
import { PartsTable } from './parts-table.tsx';
import type { SplitWhole } from './use-split-draft.ts';
import { useSplitDraft } from './use-split-draft.ts';

interface SplitDialogProps {
  readonly project: EndingProject;
  /** As it was last declared: that is what is split. */
  readonly declared: SplitWhole;
  readonly onClose: () => void;
}

/** Splits a project: its content items and its money are shared out over projects to be (办法四（二）). */
export function SplitDialog({ project, declared, onClose }: SplitDialogProps) {
  const { id: projectId, version, code, content } = project;
  const draft = useSplitDraft(declared);
  const [splitOn, setSplitOn] = useStepDate();
  const [reason, setReason] = useState('');
  const check = useCall('lifecycle.checkSplit', { projectId, splitOn: splitOn ?? '' }, splitOn !== null);
  const answers = check.data?.answers ?? [];
  const warnings = useWarningReasons(answers);
  const { running, error, run, clearError } = useAction();
  const blocking = answers.filter(({ outcome }) => outcome === 'block');
  const ready =
    splitOn !== null && reason.trim() !== '' && draft.faults.length === 0 && blocking.length === 0 && warnings.complete;

  async function split(): Promise<string> {
    const { parts, reasons } = { parts: draft.parts, reasons: warnings.reasons };
    const done = await call('lifecycle.split', { projectId, version, splitOn: splitOn ?? '', reason, parts, reasons });
    onClose();
    return `已拆分为 ${String(done.parts.length)} 个项目：${done.parts.map((part) => part.code).join('、')}`;
  }

  return (
    <LifecycleDialog
      title={`拆分项目：${code} ${content.name}`}
      dirty={draft.dirty || reason !== ''}
      doLabel="拆分"
      ready={ready && !running}
      onDo={() => {
        run(split);
      }}
      onClose={onClose}
    >
      <Stack spacing={2.5}>
        <Alert severity="info">
          按最近一次申报的内容拆分。拆分后本项目终止，各部分成为新的草稿，由建设单位完善后分别申报；拆分不能撤回。
        </Alert>
        <DeedFields
          dateLabel="拆分日期"
          on={splitOn}
          onDate={setSplitOn}
          reasonLabel="拆分理由"
          reason={reason}
          onReason={setReason}
        />
        <PartsTable draft={draft} />
        <ItemsTable draft={draft} />
        <ErrorNotice error={error ?? check.error} onClose={clearError} />
        <WarningReasons {...warnings} />
        {blocking.length > 0 && <RuleAnswers answers={blocking} />}
        <ContentFaults faults={draft.faults} />
      </Stack>
    </LifecycleDialog>
  );
}
