import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';

const TYPING_PAUSE_MS = 200;
const MAX_QUERY = 60;

interface SearchFieldProps {
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (query: string) => void;
}

/** Words to find a list's rows by; they act once the reviewer pauses. */
export function SearchField({ value, placeholder, onChange }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  if (seen !== value) {
    setSeen(value);
    if (value !== sent) {
      // The query was changed elsewhere (cleared, or by going back).
      setSent(value);
      setText(value);
    }
  }
  useEffect(() => {
    if (text === sent) return undefined;
    const timer = setTimeout(() => {
      setSent(text);
      onChange(text);
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text, sent, onChange]);
  return (
    <TextField
      label="查找"
      type="search"
      placeholder={placeholder}
      value={text}
      sx={{ width: '14rem' }}
      slotProps={{ htmlInput: { maxLength: MAX_QUERY } }}
      onChange={(event) => {
        setText(event.target.value);
      }}
    />
  );
}
