import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';

interface PhraseMenuProps {
  /** Of which field, for screen readers. */
  readonly of: string;
  readonly phrases: readonly string[];
  readonly onChoose: (phrase: string) => void;
}

/** Ready sentences to put into a text. */
export function PhraseMenu({ of, phrases, onChoose }: PhraseMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        size="small"
        aria-label={`${of}常用语`}
        aria-haspopup="menu"
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        常用语
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
        slotProps={{ paper: { sx: { maxWidth: '36rem' } } }}
      >
        {phrases.map((phrase) => (
          <MenuItem
            key={phrase}
            sx={{ whiteSpace: 'normal' }}
            onClick={() => {
              setAnchor(null);
              onChoose(phrase);
            }}
          >
            {phrase}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
