import { useRef, useState } from 'react';
import type { Progress } from '../../../src/contract/call-context.ts';
import { CallError } from '../../../src/contract/call-error.ts';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { Attachment } from '../../../src/contract/shapes/attachment.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { call } from '../../client/call.ts';
import { useAction } from '../use-action.ts';

type PickedFile = CallOutput<'files.pickAttachments'>['files'][number];

interface Adding {
  readonly projectId: ProjectId;
  readonly value: readonly Attachment[];
  readonly onChange: (next: readonly Attachment[]) => void;
}

/** Lets the reviewer pick files and adds them one by one; what could not be added is named, the others stay. */
export function useAdding({ projectId, value, onChange }: Adding) {
  const { running, error, run, clearError } = useAction();
  const [progress, setProgress] = useState<Progress | null>(null);
  const abort = useRef<AbortController>(null);

  async function addAll(files: readonly PickedFile[], signal: AbortSignal): Promise<void> {
    const all = [...value];
    const faults: { where: string; what: string }[] = [];
    for (const [number, { token, fileName }] of files.entries()) {
      const label = `正在添加第 ${String(number + 1)}/${String(files.length)} 个：${fileName}`;
      const onProgress = ({ done, total }: Progress) => {
        setProgress({ done, total, label });
      };
      setProgress({ done: 0, total: null, label });
      try {
        const added = await call('attachments.add', { projectId, file: token }, { signal, onProgress });
        if (all.some(({ id }) => id === added.id)) continue;
        all.push(added);
        onChange([...all]);
      } catch (failure) {
        if (!(failure instanceof CallError)) throw failure;
        if (failure.code === 'cancelled') return;
        faults.push({ where: fileName, what: failure.message });
      }
    }
    if (faults.length > 0) throw new CallError('fileProblem', `有 ${String(faults.length)} 个文件没有添加`, faults);
  }

  async function pickAndAdd(): Promise<void> {
    const controller = new AbortController();
    abort.current = controller;
    const { files } = await call('files.pickAttachments', { many: true });
    try {
      await addAll(files, controller.signal);
    } finally {
      setProgress(null);
    }
  }

  return {
    running,
    progress,
    error,
    clearError,
    pick: () => {
      run(pickAndAdd);
    },
    cancel: () => {
      abort.current?.abort();
    },
  };
}
