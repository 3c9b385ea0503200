import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { formatChineseDate } from '../../../src/domain/dates.ts';
import type { CalendarYear, DayKind } from '../../../src/domain/work-calendar.ts';
import { reachesBack, shownDay, weeksOf } from './calendar-days.ts';

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
  /** The following year, whose notice may reach into this December. */
  readonly next?: CalendarYear | null;
  /** Given while days are marked by hand; stays the same function, so that typing beside it draws no day anew. */
  readonly onDay?: ((date: IsoDate) => void) | undefined;
}

interface DayProps extends YearCalendarProps {
  readonly date: IsoDate;
}

function Day({ calendar, next = null, date, onDay }: DayProps) {
  const { kind, name, settledBy } = shownDay(calendar, next, date);
  const { words, sx } = LOOKS[kind];
  const day = Number(date.slice(8));
  const settled = settledBy === null ? '' : `，由 ${String(settledBy)} 年的通知确定`;
  const said = `${formatChineseDate(date)}，${words}${name === null ? '' : `（${name}）`}${settled}`;
  return (
    <Box
      component="td"
      title={name === null ? undefined : `${name}${settled}`}
      sx={{ p: 0, textAlign: 'center', borderRadius: 0.5, ...sx }}
    >
      {onDay && settledBy === null ? (
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

interface MonthProps extends YearCalendarProps {
  readonly year: number;
  readonly month: number;
}

function Month({ year, month, ...days }: MonthProps) {
  return (
    <Box component="section" aria-label={`${String(year)} 年 ${String(month)} 月`}>
      <Typography variant="h3" sx={{ textAlign: 'center', mb: 0.5 }}>
        {year === days.calendar.year ? '' : '上年 '}
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
          {weeksOf(year, month).map((week) => (
            <tr key={week.find((date) => date !== null)}>
              {week.map((date, weekday) =>
                date === null ? (
                  // oxlint-disable-next-line react/no-array-index-key -- a blank has no name but its weekday
                  <td key={weekday} aria-hidden />
                ) : (
                  <Day key={date} {...days} date={date} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

/**
 * A year month by month, as its notice makes it: days off, weekends that are worked. The December before stands in
 * front where the notice reaches into it, and while days are marked by hand.
 */
export const YearCalendar = memo(function YearCalendar(props: YearCalendarProps) {
  const { calendar, onDay } = props;
  const withDecember = onDay !== undefined || reachesBack(calendar);
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(15rem, 1fr))' }}>
      {withDecember && <Month {...props} year={calendar.year - 1} month={12} />}
      {MONTHS.map((month) => (
        <Month key={month} {...props} year={calendar.year} month={month} />
      ))}
    </Box>
  );
});
