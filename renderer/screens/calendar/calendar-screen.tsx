import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { yearOf } from '../../../src/domain/dates.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import { YearPanel } from './year-panel.tsx';

function YearContent({ year, onEnter }: { readonly year: number; readonly onEnter: () => void }) {
  const found = useCall('calendars.get', { year });
  if (!found.data) return <CallState error={found.error} />;
  const { calendar, origin } = found.data;
  if (calendar && origin) return <YearPanel key={JSON.stringify(calendar)} calendar={calendar} origin={origin} />;
  return (
    <Paper>
      <EmptyState
        title={`${String(year)} 年的放假安排还没有录入`}
        text="落在这一年的办理期限只能说“日历未知”。国务院办公厅一般在上一年 11 月公布通知，公布后请录入。"
      >
        <Button variant="contained" onClick={onEnter}>
          录入放假通知
        </Button>
      </EmptyState>
    </Paper>
  );
}

/** 工作日历: the years that working days are counted by; entered from the notice, corrected by hand. */
export function CalendarScreen() {
  const list = useCall('calendars.list', {});
  const today = useCall('library.status', {}).data?.today;
  const [chosen, setChosen] = useState<number | null>(null);
  const [entering, setEntering] = useState(false);
  if (!list.data || today === undefined) return <CallState error={list.error} />;
  const known = list.data.years.map(({ year }) => year);
  const thisYear = yearOf(today);
  const years = [...new Set([...known, thisYear, thisYear + 1])].toSorted((a, b) => a - b);
  const year = chosen ?? thisYear;
  return (
    <>
      <PageHeader title="工作日历" detail="工作日按国务院办公厅每年的放假通知计算；没有录入的年份不作推算。">
        <Button variant="contained" onClick={() => setEntering(true)}>
          录入放假通知
        </Button>
      </PageHeader>
      <Tabs
        value={year}
        aria-label="年度"
        sx={{ mb: 1.5 }}
        onChange={(_event, next: number) => {
          setChosen(next);
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
            setChosen(saved);
            setEntering(false);
          }}
          onClose={() => setEntering(false)}
        />
      )}
    </>
  );
}
