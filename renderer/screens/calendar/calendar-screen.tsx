import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { yearOf } from '../../../src/domain/dates.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import { isCalendarYear, LATEST_YEAR, OtherYear } from './other-year.tsx';
import { YearEntry } from './year-entry.tsx';
import { YearPanel } from './year-panel.tsx';

function YearContent({ year, onEnter }: { readonly year: number; readonly onEnter: () => void }) {
  const found = useCall('calendars.get', { year });
  const following = useCall('calendars.get', { year: Math.min(year + 1, LATEST_YEAR) });
  const [byHand, setByHand] = useState(false);
  if (!found.data || !following.data) return <CallState error={found.error ?? following.error} />;
  const { calendar, origin } = found.data;
  const next = year < LATEST_YEAR ? following.data.calendar : null;
  if (calendar && origin) {
    return <YearPanel key={JSON.stringify(calendar)} calendar={calendar} origin={origin} next={next} />;
  }
  if (byHand) return <YearEntry year={year} onCancel={() => setByHand(false)} />;
  return (
    <Paper>
      <EmptyState
        title={`${String(year)} 年的放假安排还没有录入`}
        text="落在这一年的办理期限只能说“日历未知”。国务院办公厅一般在上一年 11 月公布通知，公布后请录入。"
      >
        <Button variant="contained" onClick={onEnter}>
          录入放假通知
        </Button>
        <Button variant="outlined" onClick={() => setByHand(true)}>
          逐日手工录入
        </Button>
      </EmptyState>
    </Paper>
  );
}

function yearIn(params: URLSearchParams): number | null {
  const year = Number(params.get('year'));
  return isCalendarYear(year) ? year : null;
}

/** 工作日历: the years that working days are counted by; entered from the notice or by hand, and corrected. */
export function CalendarScreen() {
  const list = useCall('calendars.list', {});
  const today = useCall('library.status', {}).data?.today;
  const [params, setParams] = useSearchParams();
  const [entering, setEntering] = useState(false);
  if (!list.data || today === undefined) return <CallState error={list.error} />;
  const known = list.data.years.map(({ year }) => year);
  const thisYear = yearOf(today);
  const year = yearIn(params) ?? thisYear;
  const years = [...new Set([...known, thisYear, thisYear + 1, year])].toSorted((a, b) => a - b);
  const choose = (next: number) => setParams({ year: String(next) }, { replace: true });
  return (
    <>
      <PageHeader title="工作日历" detail="工作日按国务院办公厅每年的放假通知计算；没有录入的年份不作推算。">
        <OtherYear onYear={choose} />
        <Button variant="contained" onClick={() => setEntering(true)}>
          录入放假通知
        </Button>
      </PageHeader>
      <Tabs
        value={year}
        aria-label="年度"
        variant="scrollable"
        sx={{ mb: 1.5 }}
        onChange={(_event, next: number) => {
          choose(next);
        }}
      >
        {years.map((each) => (
          <Tab
            key={each}
            value={each}
            label={known.includes(each) ? `${String(each)} 年` : `${String(each)} 年（未录入）`}
          />
        ))}
      </Tabs>
      <YearContent key={year} year={year} onEnter={() => setEntering(true)} />
      {entering && (
        <NoticeDialog
          knownYears={known}
          onSaved={(saved) => {
            choose(saved);
            setEntering(false);
          }}
          onClose={() => setEntering(false)}
        />
      )}
    </>
  );
}
