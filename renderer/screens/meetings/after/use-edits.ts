import { useMemo, useState } from 'react';

/** What was typed and not saved yet, by whom or what it is about. */
export interface Edits<Value> {
  readonly of: (key: string | number) => Value | undefined;
  readonly put: (key: string | number, value: Value) => void;
  readonly clear: () => void;
  readonly isEmpty: boolean;
}

/** Keeps what is typed into a table until it is saved. */
export function useEdits<Value>(): Edits<Value> {
  const [edits, setEdits] = useState<ReadonlyMap<string, Value>>(new Map());
  // The same as long as nothing is typed here, so that typing elsewhere draws nothing of this anew.
  return useMemo(
    () => ({
      of: (key) => edits.get(String(key)),
      put: (key, value) => {
        setEdits((before) => new Map([...before, [String(key), value]]));
      },
      clear: () => {
        setEdits(new Map());
      },
      isEmpty: edits.size === 0,
    }),
    [edits],
  );
}
