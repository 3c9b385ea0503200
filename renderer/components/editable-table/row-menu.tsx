import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import type { TableRowSteps } from './use-table-rows.ts';

interface RowMenuProps {
  readonly anchor: HTMLElement | null;
  readonly row: number;
  /** Column that has the focus afterwards. */
  readonly firstKey: string;
  readonly steps: TableRowSteps;
  readonly onClose: () => void;
}

/** What can be done with a row, by mouse, with the keys that do the same. */
export function RowMenu({ anchor, row, firstKey, steps, onClose }: RowMenuProps) {
  const place = { row, key: firstKey };
  const items = [
    { label: '在上方插入一行', keys: '', off: false, run: () => steps.addRow(row, firstKey) },
    { label: '复制此行', keys: 'Ctrl+D', off: false, run: () => steps.duplicateRow(place) },
    { label: '上移', keys: 'Alt+↑', off: row === 0, run: () => steps.moveRow(place, row - 1) },
    { label: '下移', keys: 'Alt+↓', off: row === steps.fields.length - 1, run: () => steps.moveRow(place, row + 1) },
    { label: '删除此行', keys: 'Ctrl+Delete', off: false, run: () => steps.removeRow(place) },
  ];
  return (
    <Menu anchorEl={anchor} open={anchor !== null} onClose={onClose} disableRestoreFocus>
      {items.map(({ label, keys, off, run }) => (
        <MenuItem
          key={label}
          disabled={off}
          onClick={() => {
            onClose();
            run();
          }}
        >
          <ListItemText>{label}</ListItemText>
          <Typography variant="body2" color="textSecondary" sx={{ ml: 3 }}>
            {keys}
          </Typography>
        </MenuItem>
      ))}
    </Menu>
  );
}
