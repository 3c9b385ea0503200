import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { RecordDraft } from '../../../src/domain/records/record-kinds.ts';
import type { RecordValues } from '../../components/record-form/typed-fields.ts';
import type { ReadRecord, RecordReader } from './record-shape.ts';

const TYPING_PAUSE_MS = 300;

export type RecordFormState = UseFormReturn<RecordValues, unknown, ReadRecord>;

/** The record as it is typed, read whenever typing pauses; null while it has faults. */
export function useTypedDraft({ subscribe, getValues }: RecordFormState, reader: RecordReader): RecordDraft | null {
  const [draft, setDraft] = useState(() => reader.draftOf(getValues('fields')));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          setDraft(reader.draftOf(getValues('fields')));
        }, TYPING_PAUSE_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [subscribe, getValues, reader]);
  return draft;
}
