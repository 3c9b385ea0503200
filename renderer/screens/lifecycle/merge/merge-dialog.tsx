import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import type { ProjectListRow } from '../../../../src/contract/calls/project-calls.ts';

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
import { MergePreview } from './merge-preview.tsx';
import { TargetInput } from './target-input.tsx';

interface MergeDialogProps {
  readonly project: EndingProject;
  /** Of its last declaration. */
  readonly planYear: number;
  readonly onClose: () => void;
}

/** Merges a project into another one of its plan year, which declares both from then on (办法四（二）). */
export function MergeDialog({ project, planYear, onClose }: MergeDialogProps) {
  const { id: projectId, version, code, content } = project;
  const [target, setTarget] = useState<ProjectListRow | null>(null);
  const [mergedOn, setMergedOn] = useStepDate();
  const [reason, setReason] = useState('');
  const input = { projectId, targetId: target?.id ?? projectId, mergedOn: mergedOn ?? '' };
  const checked = useCall('lifecycle.checkMerge', input, target !== null && mergedOn !== null);
  const check = target === null || checked.isPlaceholderData ? undefined : checked.data;
  const answers = check?.answers ?? [];
  const warnings = useWarningReasons(answers);
  const { running, error, run, clearError } = useAction();
  const blocking = answers.filter(({ outcome }) => outcome === 'block');
  const faults = check?.faults ?? [];
  const ready = check && reason.trim() !== '' && faults.length === 0 && blocking.length === 0 && warnings.complete;

  async function merge(targetVersion: number): Promise<string> {
    await call('lifecycle.merge', { ...input, version, targetVersion, reason, reasons: warnings.reasons });
    onClose();
    return `已并入 ${target?.code ?? ''} ${target?.name ?? ''}`;
  }

  return (
    <LifecycleDialog
      title={`并入其他项目：${code} ${content.name}`}
      dirty={target !== null || reason !== ''}
      doLabel="并入"
      ready={ready === true && !running}
      onDo={() => {
        if (check) run(() => merge(check.targetVersion));
      }}
      onClose={onClose}
    >
      <Stack spacing={2.5}>
        <Alert severity="info">
          把本项目最近一次申报的内容并入下面选定的项目。本项目随后终止，由选定的项目修改完善后申报；合并不能撤回。
        </Alert>
        <TargetInput sourceId={projectId} planYear={planYear} value={target} onChange={setTarget} />
        <DeedFields
          dateLabel="合并日期"
          on={mergedOn}
          onDate={setMergedOn}
          reasonLabel="合并理由"
          reason={reason}
          onReason={setReason}
        />
        {check && <MergePreview check={check} />}
        <ErrorNotice error={error ?? checked.error} onClose={clearError} />
        <WarningReasons {...warnings} />
        {blocking.length > 0 && <RuleAnswers answers={blocking} />}
        <ContentFaults faults={faults} />
      </Stack>
    </LifecycleDialog>
  );
}
