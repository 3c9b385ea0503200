import { useCallback, useEffect, useRef, useState } from 'react';
import { CallError } from '../../../../src/contract/call-error.ts';
import type { PreReviewFields } from '../../../../src/domain/pre-review.ts';
import type { ProjectId } from '../../../../src/domain/ids.ts';
import { call } from '../../../client/call.ts';

/** The desk while it is worked at. */
export interface Desk {
  readonly fields: PreReviewFields;
  /** Version of the record as last saved. */
  readonly version: number;
  readonly unsaved: boolean;
  readonly saving: boolean;
  /** Why the last save failed; null after one that did not. */
  readonly fault: CallError | null;
  /** Changes the fields; `done` saves at once (a choice), else typing goes on. */
  readonly change: (change: (fields: PreReviewFields) => PreReviewFields, done: boolean) => void;
  /** Saves what is not saved yet; answers the saved version, or null when it failed. */
  readonly save: () => Promise<number | null>;
}

interface Work {
  fields: PreReviewFields;
  saved: PreReviewFields;
  version: number;
  running: Promise<number | null> | null;
}

/** Keeps the reviewer's work and saves it one save after the other, so that versions never cross. */
export function useDesk(projectId: ProjectId, start: { fields: PreReviewFields; version: number }): Desk {
  const work = useRef<Work>({ fields: start.fields, saved: start.fields, version: start.version, running: null });
  const [shown, setShown] = useState({ fields: start.fields, version: start.version, unsaved: false, saving: false });
  const [fault, setFault] = useState<CallError | null>(null);

  const show = useCallback(() => {
    const { fields, saved, version, running } = work.current;
    setShown({ fields, version, unsaved: fields !== saved, saving: running !== null });
  }, []);

  const sendOnce = useCallback(async (): Promise<number | null> => {
    const { fields, version } = work.current;
    try {
      const answer = await call('preReviews.save', { projectId, version, fields });
      work.current.saved = fields;
      work.current.version = answer.version;
      setFault(null);
      return answer.version;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setFault(error);
      return null;
    }
  }, [projectId]);

  const save = useCallback(async (): Promise<number | null> => {
    // What was typed during a save goes with the next one.
    while (work.current.running !== null) await work.current.running;
    if (work.current.fields === work.current.saved) return work.current.version;
    work.current.running = sendOnce();
    show();
    try {
      return await work.current.running;
    } finally {
      work.current.running = null;
      show();
    }
  }, [sendOnce, show]);

  const change = useCallback(
    (changeFields: (fields: PreReviewFields) => PreReviewFields, done: boolean) => {
      work.current.fields = changeFields(work.current.fields);
      show();
      if (done) void save();
    },
    [save, show],
  );

  useEffect(() => {
    // Leaving the desk by a link keeps the last words that were typed.
    return () => {
      void save();
    };
  }, [save]);

  return { ...shown, fault, change, save };
}
