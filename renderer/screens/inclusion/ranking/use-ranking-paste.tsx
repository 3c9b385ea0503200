import Button from '@mui/material/Button';
import type { ClipboardEvent, Dispatch } from 'react';
import { useState } from 'react';
import { parseClipboardCells } from '../../../components/editable-table/parse-clipboard-cells.ts';
import { PasteNotes } from '../../../components/editable-table/paste-notes.tsx';
import type { DraftChange, EditedEntry } from '../model/edited-draft.ts';
import type { PastedRanking, RankingColumn } from '../model/paste-ranking.ts';
import { pasteRanking } from '../model/paste-ranking.ts';

/** The cell of the ranking that an event comes from; null when it comes from elsewhere. */
function cellOf(target: EventTarget): { row: number; column: RankingColumn } | null {
  if (!(target instanceof HTMLElement)) return null;
  const { rank, column } = target.dataset;
  return rank !== undefined && (column === 'amount' || column === 'reason') ? { row: Number(rank) - 1, column } : null;
}

/** Cells rather than a piece of text for one field. */
function holdsCells(data: DataTransfer): boolean {
  const text = data.getData('text/plain').trim();
  return text.includes('\t') || text.includes('\n');
}

/** Takes cells from Excel or WPS into the ranking, tells what it did, and can take it back. */
export function useRankingPaste(entries: readonly EditedEntry[], onChange: Dispatch<DraftChange>) {
  const [pasted, setPasted] = useState<{ before: readonly EditedEntry[]; result: PastedRanking } | null>(null);
  function onPaste(event: ClipboardEvent) {
    const at = cellOf(event.target);
    if (at === null || !holdsCells(event.clipboardData)) return;
    event.preventDefault();
    const result = pasteRanking(entries, at, parseClipboardCells(event.clipboardData.getData('text/plain')));
    setPasted({ before: entries, result });
    onChange({ kind: 'paste', entries: result.entries });
  }
  const notice = pasted && (
    <PasteNotes
      pastedRows={pasted.result.pastedRows}
      notes={pasted.result.notes}
      action={
        <Button
          color="inherit"
          onClick={() => {
            onChange({ kind: 'paste', entries: pasted.before });
            setPasted(null);
          }}
        >
          撤销
        </Button>
      }
    />
  );
  return { onPaste, notice };
}
