import { useReducer, useRef, useState } from 'react';
import { CallError } from '../../../../src/contract/call-error.ts';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { call } from '../../../client/call.ts';
import { changedDraft, editedDraft, fieldsOf } from './edited-draft.ts';

/** A draft while it is worked on, and its saving; nothing is saved without being asked for. */
export function useDraft(start: CallOutput<'inclusion.get'>) {
  const [draft, change] = useReducer(changedDraft, start, editedDraft);
  const [saved, setSaved] = useState({ draft, version: start.version });
  const [saving, setSaving] = useState(false);
  const [fault, setFault] = useState<CallError | null>(null);
  const running = useRef(false);
  const fields = fieldsOf(draft);
  const unsaved = draft !== saved.draft;

  /** Saves what is not saved yet; answers the saved version, or null when it is not. */
  async function save(): Promise<number | null> {
    if (!unsaved) return saved.version;
    if (fields === null || running.current) return null;
    running.current = true;
    setSaving(true);
    try {
      const { version } = await call('inclusion.save', { id: start.id, version: saved.version, fields });
      setSaved({ draft, version });
      setFault(null);
      return version;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setFault(error);
      return null;
    } finally {
      running.current = false;
      setSaving(false);
    }
  }

  return { draft, change, unsaved, saving, fault, save, savable: fields !== null };
}
