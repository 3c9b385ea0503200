import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { formatChineseDate } from '../../../src/domain/dates.ts';
import type { CalendarYear, DayKind } from '../../../src/domain/work-calendar.ts';
import { kindOf, weeksOf } from './calendar-days.ts';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** A mark drawn beside the number, not written: what is read out says it in words. */
function marked(mark: string, colours: object) {
  return { ...colours, fontWeight: 600, '& > *::after': { content: `"${mark}"`, fontSize: '0.7rem', ml: 0.25 } };
}

const LOOKS: Readonly<Record<DayKind, { words: string; sx: object }>> = {
  workday: { words: '工作日', sx: {} },
  weekend: { words: '周末', sx: { color: 'text.secondary', bgcolor: 'action.hover' } },
  holiday: { words: '放假', sx: marked('休', { color: 'error.main', bgcolor: '#fdecea' }) },
  makeUpDay: { words: '调休上班', sx: marked('班', { color: 'primary.main', bgcolor: '#e3edf8' }) },
  unknown: { words: '未知', sx: {} },
};

interface YearCalendarProps {
  readonly calendar: CalendarYear;
  /** Given while days are corrected by hand. */
  readonly onDay?: ((date: IsoDate) => void) | undefined;
}

function Day({ calendar, date, onDay }: YearCalendarProps & { readonly date: IsoDate }) {
  const { kind, name } = kindOf(calendar, date);
  const { words, sx } = LOOKS[kind];
  const day = Number(date.slice(8));
  const said = `${formatChineseDate(date)}，${words}${name === null ? '' : `（${name}）`}`;
  return (
    <Box component="td" title={name ?? undefined} sx={{ p: 0, textAlign: 'center', borderRadius: 0.5, ...sx }}>
      {onDay ? (
        <Box
          component="button"
          type="button"
          aria-label={said}
          sx={{ all: 'unset', width: '100%', py: 0.5, cursor: 'pointer', '&:focus-visible': { outline: '2px solid' } }}
          onClick={() => {
            onDay(date);
          }}
        >
          {day}
        </Box>
      ) : (
        <Box component="span" sx={{ display: 'block', py: 0.5 }}>
          {day}
        </Box>
      )}
    </Box>
  );
}

/** A year month by month, as its notice makes it: days off, weekends that are worked. */
export const YearCalendar = memo(function YearCalendar({ calendar, onDay }: YearCalendarProps) {
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(15rem, 1fr))' }}>
      {MONTHS.map((month) => (
        <Box key={month} component="section" aria-label={`${String(calendar.year)} 年 ${String(month)} 月`}>
          <Typography variant="h3" sx={{ textAlign: 'center', mb: 0.5 }}>
            {month} 月
          </Typography>
          <Box component="table" sx={{ width: '100%', tableLayout: 'fixed', borderSpacing: 2, fontSize: '0.9rem' }}>
            <thead>
              <tr>
                {WEEKDAYS.map((weekday) => (
                  <Box key={weekday} component="th" scope="col" sx={{ fontWeight: 400, color: 'text.secondary' }}>
                    {weekday}
                  </Box>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeksOf(calendar.year, month).map((week) => (
                <tr key={week.find((date) => date !== null)}>
                  {week.map((date, weekday) =>
                    date === null ? (
                      // oxlint-disable-next-line react/no-array-index-key -- a blank has no name but its weekday
                      <td key={weekday} aria-hidden />
                    ) : (
                      <Day key={date} calendar={calendar} date={date} onDay={onDay} />
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </Box>
        </Box>
      ))}
    </Box>
  );
});
