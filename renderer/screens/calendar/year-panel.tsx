import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
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

interface YearPanelProps {
  readonly calendar: CalendarYear;
  readonly origin: 'bundled' | 'office';
  /** The following year, whose notice may reach into this December. */
  readonly next: CalendarYear | null;
}

/** One known year; days are corrected by clicking them, with a reason. */
export function YearPanel({ calendar, origin, next }: YearPanelProps) {
  const [draft, setDraft] = useState<CalendarYear | null>(null);
  const [reason, setReason] = useState('');
  const [holiday, setHoliday] = useState<string | null>(null);
  const { running, error, run, clearError } = useAction();
  const onDay = useCallback(
    (date: IsoDate) => setDraft((before) => before && withNextKind(before, date, holiday)),
    [holiday],
  );
  const shown = draft ?? calendar;
  const changed = draft !== null && JSON.stringify(draft) !== JSON.stringify(calendar);

  async function save(corrected: CalendarYear): Promise<string> {
    const { movedDeadlines } = await call('calendars.save', { calendar: corrected, reason });
    setDraft(null);
    setReason('');
    return `已更正 ${String(corrected.year)} 年工作日历，${String(movedDeadlines)} 个办理期限随之变动`;
  }

  return (
    <Paper sx={{ p: 2 }}>
      <Stack spacing={2}>
        <Stack direction="row" useFlexGap sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
          <Typography sx={{ flexGrow: 1 }}>
            依据 {calendar.source}
            {origin === 'bundled' ? '（随程序附带）' : '（本办公室录入）'}；“休”为放假，“班”为调休上班。
          </Typography>
          {draft === null ? (
            <Button variant="outlined" onClick={() => setDraft(calendar)}>
              更正
            </Button>
          ) : (
            <Button onClick={() => setDraft(null)}>放弃更正</Button>
          )}
        </Stack>
        <ErrorNotice error={error} onClose={clearError} />
        {draft !== null && (
          <DayMarks holiday={holiday} onHoliday={setHoliday}>
            <TextField
              label="更正原因"
              required
              value={reason}
              sx={{ flex: '1 1 18rem', bgcolor: 'background.paper' }}
              slotProps={{ htmlInput: { maxLength: 200 } }}
              onChange={(event) => {
                setReason(event.target.value);
              }}
            />
            <Button
              variant="contained"
              disabled={!changed || reason.trim() === '' || running}
              onClick={() => run(() => save(draft))}
            >
              保存更正
            </Button>
          </DayMarks>
        )}
        <YearCalendar calendar={shown} next={next} onDay={draft === null ? undefined : onDay} />
      </Stack>
      <UnsavedGuard unsaved={changed} />
    </Paper>
  );
}
