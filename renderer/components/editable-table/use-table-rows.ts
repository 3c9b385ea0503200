import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { RowCells, Sheet, SheetValues } from './sheet.ts';
import { cellPath } from './sheet.ts';

const UNDO_STEPS = 30;

/** A place in a table: row number and column key. */
export interface CellPlace {
  readonly row: number;
  readonly key: string;
}

/** The rows of one table of the form, with the steps that people take on them, each of which can be undone. */
export function useTableRows({ table, blank }: Sheet) {
  const { control, getValues, setFocus } = useFormContext<SheetValues>();
  const { fields, insert, remove, swap, replace } = useFieldArray<SheetValues>({ control, name: table });
  const [earlier, setEarlier] = useState<RowCells[][]>([]);
  const focusNext = useRef<CellPlace | null>(null);

  // A moved row loses the focus and a new one never had it, so it is set once the rows stand.
  const takeFocus = useEffectEvent(() => {
    const place = focusNext.current;
    if (place === null) return;
    focusNext.current = null;
    setFocus(cellPath(table, place.row, place.key));
  });
  useEffect(() => {
    if (fields.length > 0) takeFocus();
  }, [fields]);

  const rows = (): RowCells[] => getValues(table);

  function remember() {
    const now = structuredClone(rows());
    setEarlier((steps) => [...steps.slice(1 - UNDO_STEPS), now]);
  }

  function insertAt(row: number, value: RowCells, key: string) {
    remember();
    focusNext.current = { row, key };
    insert(row, value, { shouldFocus: false });
  }

  return {
    fields,
    canUndo: earlier.length > 0,
    rows,
    addRow: (row: number, key: string) => {
      insertAt(row, { ...blank }, key);
    },
    duplicateRow: ({ row, key }: CellPlace) => {
      insertAt(row + 1, { ...rows()[row] }, key);
    },
    removeRow: ({ row, key }: CellPlace) => {
      remember();
      const last = fields.length === 1;
      focusNext.current = { row: Math.max(0, Math.min(row, fields.length - 2)), key };
      if (last) replace([{ ...blank }]);
      else remove(row);
    },
    moveRow: ({ row, key }: CellPlace, to: number) => {
      if (to < 0 || to >= fields.length) return;
      remember();
      focusNext.current = { row: to, key };
      swap(row, to);
    },
    replaceRows: (next: readonly RowCells[]) => {
      remember();
      replace([...next]);
    },
    undo: () => {
      const before = earlier.at(-1);
      if (!before) return;
      setEarlier((steps) => steps.slice(0, -1));
      replace(before);
    },
    focus: ({ row, key }: CellPlace) => {
      setFocus(cellPath(table, row, key));
    },
  };
}

export type TableRowSteps = ReturnType<typeof useTableRows>;
