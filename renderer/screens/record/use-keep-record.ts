import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CallError } from '../../../src/contract/call-error.ts';
import type { CallOutput, ParsedInput } from '../../../src/contract/contract.ts';
import { STAGES } from '../../../src/domain/glossary.ts';
import type { ProjectId, RecordId } from '../../../src/domain/ids.ts';
import type { RecordDraft } from '../../../src/domain/records/record-kinds.ts';
import { definitionOf } from '../../../src/domain/records/record-kinds.ts';
import { call } from '../../client/call.ts';
import { useAction } from '../../components/use-action.ts';
import type { ReadRecord } from './record-shape.ts';

type File = CallOutput<'records.file'>;

/** What of a record stands beside its fields. */
type Beside = Pick<ParsedInput<'records.add'>, 'reasons' | 'attachmentIds'>;

interface Keeping {
  readonly projectId: ProjectId;
  readonly kind: RecordDraft['kind'];
  readonly file: File;
  readonly corrects: RecordId | null;
}

/** Puts the record on file, or in the place of the one it corrects, on the file as the reviewer saw it. */
export function useKeepRecord({ projectId, kind, file, corrects }: Keeping) {
  const queries = useQueryClient();
  const { running, error, run, clearError } = useAction();
  const [seen, setSeen] = useState(file.version);
  const [kept, setKept] = useState(false);
  const isStale = error instanceof CallError && error.code === 'staleVersion' && file.version !== seen;

  async function keep({ fields, correctionReason }: ReadRecord, beside: Beside): Promise<string> {
    const base = { projectId, version: seen, draft: { kind, fields }, ...beside };
    try {
      const { stage } =
        corrects === null
          ? await call('records.add', base)
          : await call('records.correct', { ...base, recordId: corrects, reason: correctionReason });
      setKept(true);
      const moved = stage === file.stage ? '' : `，项目进入“${STAGES[stage]}”阶段`;
      return `${corrects === null ? '已登记' : '已更正'}“${definitionOf(kind).label}”${moved}`;
    } catch (failure) {
      // What stands in the way is then to be seen.
      void queries.invalidateQueries();
      throw failure;
    }
  }

  return {
    running,
    error,
    kept,
    isStale,
    /** Goes on from the file as it is now; what is typed stays. */
    takeLatest: () => {
      setSeen(file.version);
      clearError();
    },
    clearError,
    keep: (record: ReadRecord, beside: Beside) => {
      run(() => keep(record, beside));
    },
  };
}
