import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';

/** The forms in which a list can be taken along. */
export const LIST_FORMATS = { xlsx: 'Excel 工作簿（.xlsx）', csv: 'CSV 表格（.csv）' } as const;
export type ListFormat = keyof typeof LIST_FORMATS;

interface ExportMenuProps {
  readonly disabled: boolean;
  readonly onExport: (format: ListFormat) => void;
}

/** 导出: what the list shows, as Excel or CSV. */
export function ExportMenu({ disabled, onExport }: ExportMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const item = (format: ListFormat) => (
    <MenuItem
      key={format}
      onClick={() => {
        setAnchor(null);
        onExport(format);
      }}
    >
      {LIST_FORMATS[format]}
    </MenuItem>
  );
  return (
    <>
      <Button
        variant="outlined"
        disabled={disabled}
        aria-haspopup="menu"
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        导出列表
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {item('xlsx')}
        {item('csv')}
      </Menu>
    </>
  );
}
