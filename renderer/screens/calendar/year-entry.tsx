import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useCallback, useState } from 'react';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { CalendarYear } from '../../../src/domain/work-calendar.ts';
import { call } from '../../client/call.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { UnsavedGuard } from '../../components/unsaved-guard.tsx';
import { useAction } from '../../components/use-action.ts';
import { withNextKind } from './calendar-days.ts';
import { DayMarks } from './day-marks.tsx';
import { YearCalendar } from './year-calendar.tsx';

/** A year that is entered day by day, for when there is no text of the notice to paste. */
export function YearEntry({ year, onCancel }: { readonly year: number; readonly onCancel: () => void }) {
  const [days, setDays] = useState<CalendarYear>({ year, source: '', holidays: {}, makeUpDays: {} });
  const [source, setSource] = useState('');
  const [holiday, setHoliday] = useState<string | null>('元旦');
  const { running, error, run, clearError } = useAction();
  const onDay = useCallback((date: IsoDate) => setDays((before) => withNextKind(before, date, holiday)), [holiday]);
  const marked = Object.keys(days.holidays).length;
  const isReady = marked > 0 && source.trim() !== '';
  const save = async () => {
    const { movedDeadlines } = await call('calendars.save', { calendar: { ...days, source }, reason: null });
    return `已保存 ${String(year)} 年工作日历，${String(movedDeadlines)} 个办理期限随之更新`;
  };
  return (
    <Paper sx={{ p: 2 }}>
      <Stack spacing={2}>
        <ErrorNotice error={error} onClose={clearError} />
        <DayMarks holiday={holiday} onHoliday={setHoliday}>
          <TextField
            label="依据的通知"
            required
            value={source}
            placeholder="国办发明电〔2025〕7号"
            sx={{ flex: '1 1 16rem', bgcolor: 'background.paper' }}
            slotProps={{ htmlInput: { maxLength: 60 } }}
            onChange={(event) => {
              setSource(event.target.value);
            }}
          />
          <Button variant="contained" disabled={!isReady || running} onClick={() => run(save)}>
            核对无误，保存
          </Button>
          <Button onClick={onCancel}>放弃录入</Button>
        </DayMarks>
        <output>
          已标放假 {marked} 天，调休上班 {Object.keys(days.makeUpDays).length} 天。
        </output>
        <YearCalendar calendar={days} onDay={onDay} />
      </Stack>
      <UnsavedGuard unsaved={marked > 0} />
    </Paper>
  );
}
