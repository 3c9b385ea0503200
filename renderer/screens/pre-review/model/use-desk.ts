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

/** A text that is typed without a pause is saved when it is left; in a pause, what stands there is saved. */
const TYPING_PAUSE_MS = 5000;

interface Work {
  fields: PreReviewFields;
  saved: PreReviewFields;
  version: number;
  queue: Promise<number | null>;
}

/** Keeps the reviewer's work and saves it one save after the other, so that versions never cross. */
export function useDesk(projectId: ProjectId, start: { fields: PreReviewFields; version: number }): Desk {
  const { fields: first, version: firstVersion } = start;
  const work = useRef<Work>({ fields: first, saved: first, version: firstVersion, queue: Promise.resolve(null) });
  const [shown, setShown] = useState({ fields: first, version: firstVersion, unsaved: false, saving: false });
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [fault, setFault] = useState<CallError | null>(null);

  const show = useCallback((saving: boolean) => {
    const { fields, saved, version } = work.current;
    setShown({ fields, version, unsaved: fields !== saved, saving });
  }, []);

  const sendUnsaved = useCallback(async (): Promise<number | null> => {
    const { fields, saved, version } = work.current;
    if (fields === saved) return version;
    show(true);
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
    } finally {
      show(false);
    }
  }, [projectId, show]);

  const save = useCallback((): Promise<number | null> => {
    // What was typed during a save goes with the next one.
    work.current.queue = work.current.queue.then(sendUnsaved, sendUnsaved);
    return work.current.queue;
  }, [sendUnsaved]);

  const change = useCallback(
    (changeFields: (fields: PreReviewFields) => PreReviewFields, done: boolean) => {
      const fields = changeFields(work.current.fields);
      work.current.fields = fields;
      setShown((before) => ({ ...before, fields, unsaved: true }));
      clearTimeout(pause.current);
      if (done) void save();
      else pause.current = setTimeout(() => void save(), TYPING_PAUSE_MS);
    },
    [save],
  );

  useEffect(() => {
    // Leaving the desk by a link keeps the last words that were typed.
    return () => {
      clearTimeout(pause.current);
      void save();
    };
  }, [save]);

  return { ...shown, fault, change, save };
}
