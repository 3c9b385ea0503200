import Alert from '@mui/material/Alert';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';

const HOLIDAYS = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];

interface DayMarksProps {
  /** The holiday that the next marked days belong to; null leaves them without a name. */
  readonly holiday: string | null;
  readonly onHoliday: (holiday: string | null) => void;
  /** What else is asked before the year is saved, and the button that saves it. */
  readonly children: ReactNode;
}

/** How days are marked by hand, with the holiday that they are marked for. */
export function DayMarks({ holiday, onHoliday, children }: DayMarksProps) {
  return (
    <Alert severity="info" sx={{ '& .MuiAlert-message': { flexGrow: 1 } }}>
      先选节日，再点日期：工作日点一下为放假；周末点一下为调休上班，再点为放假；放假再点恢复原样。元旦连休涉及上年 12
      月的，一并在最前面的“上年 12 月”里点。
      <Stack direction="row" useFlexGap sx={{ gap: 1.5, flexWrap: 'wrap', mt: 1.5 }}>
        <TextField
          select
          label="节日"
          value={holiday ?? ''}
          sx={{ width: '9rem', bgcolor: 'background.paper' }}
          onChange={(event) => onHoliday(event.target.value === '' ? null : event.target.value)}
        >
          <MenuItem value="">不注明</MenuItem>
          {HOLIDAYS.map((name) => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        {children}
      </Stack>
    </Alert>
  );
}
