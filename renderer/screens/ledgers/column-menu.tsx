import CheckBoxIcon from '@mui/icons-material/CheckBox';
import CheckBoxBlankIcon from '@mui/icons-material/CheckBoxOutlineBlank';
import ViewColumnIcon from '@mui/icons-material/ViewColumnOutlined';
import Button from '@mui/material/Button';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import type { LedgerColumn } from '../../../src/domain/ledgers/ledger-column.ts';

interface ColumnMenuProps {
  readonly columns: readonly LedgerColumn[];
  readonly hidden: readonly string[];
  readonly onChange: (hidden: string[]) => void;
}

/** Chooses which columns are shown, on the screen and in the file; one always is. */
export function ColumnMenu({ columns, hidden, onChange }: ColumnMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const shown = columns.filter(({ key }) => !hidden.includes(key)).length;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<ViewColumnIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        显示列{shown < columns.length && `（${String(shown)}/${String(columns.length)}）`}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
        slotProps={{ list: { 'aria-label': '显示列', dense: true } }}
      >
        {columns.map(({ key, label }) => {
          const isShown = !hidden.includes(key);
          return (
            <MenuItem
              key={key}
              role="menuitemcheckbox"
              aria-checked={isShown}
              disabled={isShown && shown === 1}
              onClick={() => {
                onChange(isShown ? [...hidden, key] : hidden.filter((each) => each !== key));
              }}
            >
              <ListItemIcon>
                {isShown ? <CheckBoxIcon color="primary" fontSize="small" /> : <CheckBoxBlankIcon fontSize="small" />}
              </ListItemIcon>
              <ListItemText primary={label} />
            </MenuItem>
          );
        })}
      </Menu>
    </>
  );
}
