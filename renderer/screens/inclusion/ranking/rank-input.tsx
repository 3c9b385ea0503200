import InputBase from '@mui/material/InputBase';
import { useState } from 'react';
import { flushSync } from 'react-dom';

interface RankInputProps {
  readonly rank: number;
  readonly label: string;
  /** Hears the place that was typed, counted from 1. */
  readonly onRank: (rank: number) => void;
}

/** A project's rank: what is typed moves the project there once it is confirmed by Enter or left. */
export function RankInput({ rank, label, onRank }: RankInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  function commit() {
    const wanted = Number(typed?.normalize('NFKC').trim());
    if (typed !== null && Number.isInteger(wanted) && wanted > 0 && wanted !== rank) onRank(wanted);
    setTyped(null);
  }
  return (
    <InputBase
      value={typed ?? String(rank)}
      sx={{
        width: '3rem',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        px: 0.75,
        '&.Mui-focused': { borderColor: 'primary.main' },
      }}
      inputProps={{ 'aria-label': label, inputMode: 'numeric', maxLength: 4, style: { textAlign: 'center' } }}
      onFocus={(event) => {
        event.target.select();
      }}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          const field = event.target as HTMLElement;
          flushSync(commit);
          // Moved in the page, the field would lose the focus.
          field.focus();
        }
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}
