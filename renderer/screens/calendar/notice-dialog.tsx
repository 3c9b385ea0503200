import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useCallback, useMemo, useState } from 'react';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { CalendarYear } from '../../../src/domain/work-calendar.ts';
import { call } from '../../client/call.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useAction } from '../../components/use-action.ts';
import { withNextKind } from './calendar-days.ts';
import { NoticeProblems } from './notice-problems.tsx';
import { YearCalendar } from './year-calendar.tsx';

type Reading = CallOutput<'calendars.readNotice'>;

const MAX_NOTICE = 20_000;

/** The year as the notice was read; null while nothing is read, or no year was found. */
function calendarIn(reading: Reading | null): CalendarYear | null {
  if (!reading || reading.year === null) return null;
  return { ...reading, year: reading.year };
}

interface NoticeDialogProps {
  /** Years that are known already: saving one of them is a correction. */
  readonly knownYears: readonly number[];
  readonly onSaved: (year: number) => void;
  readonly onClose: () => void;
}

/** Pastes the State Council's notice, shows how it was read as a calendar, and saves it once it is confirmed. */
export function NoticeDialog({ knownYears, onSaved, onClose }: NoticeDialogProps) {
  const [text, setText] = useState('');
  const [yearText, setYearText] = useState('');
  const [source, setSource] = useState('');
  const [reason, setReason] = useState('');
  const [reading, setReading] = useState<Reading | null>(null);
  const { running, error, run, clearError } = useAction();
  const calendar = useMemo(() => calendarIn(reading), [reading]);
  const onDay = useCallback((date: IsoDate) => {
    setReading((before) => {
      const days = calendarIn(before);
      return before && days ? { ...before, ...withNextKind(days, date, null) } : before;
    });
  }, []);
  const year = calendar?.year ?? null;
  const corrects = year !== null && knownYears.includes(year);
  const hasErrors = reading?.problems.some(({ severity }) => severity === 'error') ?? true;
  const ready = year !== null && !hasErrors && source.trim() !== '' && (!corrects || reason.trim() !== '');

  async function read(notice: string): Promise<void> {
    const asked = /^\d{4}$/.test(yearText.trim()) ? Number(yearText) : null;
    const answer = await call('calendars.readNotice', { text: notice, year: asked });
    setReading(answer);
    if (answer.source !== '') setSource(answer.source);
  }

  async function readFile(): Promise<void> {
    const file = await call('files.pickNotice', {});
    if (!file) return;
    const { text: notice } = await call('calendars.readFile', { file: file.token });
    setText(notice.slice(0, MAX_NOTICE));
    await read(notice.slice(0, MAX_NOTICE));
  }

  async function save({ holidays, makeUpDays }: Reading, confirmed: number): Promise<string> {
    const { movedDeadlines } = await call('calendars.save', {
      calendar: { year: confirmed, source, holidays, makeUpDays },
      reason: corrects ? reason : null,
    });
    onSaved(confirmed);
    return `已保存 ${String(confirmed)} 年工作日历，${String(movedDeadlines)} 个办理期限随之更新`;
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" aria-labelledby="notice-title">
      <DialogTitle id="notice-title">录入放假通知</DialogTitle>
      <DialogContent>
        <Stack spacing={2} sx={{ pt: 1 }}>
          <ErrorNotice error={error} onClose={clearError} />
          <TextField
            label="通知全文"
            multiline
            minRows={5}
            maxRows={10}
            autoFocus
            value={text}
            helperText="把国务院办公厅关于部分节假日安排的通知全文粘贴到这里，再点“读取”。"
            slotProps={{ htmlInput: { maxLength: MAX_NOTICE } }}
            onChange={(event) => {
              setText(event.target.value);
              setReading(null);
            }}
          />
          <Stack direction="row" useFlexGap sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'flex-start' }}>
            <TextField
              label="年度"
              value={yearText}
              helperText="通知写明的可不填"
              sx={{ width: '10rem' }}
              slotProps={{ htmlInput: { maxLength: 4, inputMode: 'numeric' } }}
              onChange={(event) => {
                setYearText(event.target.value);
                setReading(null);
              }}
            />
            <Button variant="contained" disabled={running || text.trim() === ''} onClick={() => run(() => read(text))}>
              读取
            </Button>
            <Button variant="outlined" disabled={running} onClick={() => run(readFile)}>
              从文本文件读取
            </Button>
          </Stack>
          {reading && <NoticeProblems problems={reading.problems} />}
          {calendar && (
            <>
              <TextField
                label="依据的通知"
                required
                value={source}
                helperText="如 国办发明电〔2025〕7号"
                slotProps={{ htmlInput: { maxLength: 60 } }}
                onChange={(event) => {
                  setSource(event.target.value);
                }}
              />
              {corrects && (
                <>
                  <Alert severity="warning">
                    {year} 年已有日历，保存后以这次录入的为准，未办结的期限随之重新计算。
                  </Alert>
                  <TextField
                    label="更正原因"
                    required
                    value={reason}
                    slotProps={{ htmlInput: { maxLength: 200 } }}
                    onChange={(event) => {
                      setReason(event.target.value);
                    }}
                  />
                </>
              )}
              <Typography>请与通知原文逐日核对；有不符的，点日期改正。</Typography>
              <YearCalendar calendar={calendar} onDay={onDay} />
            </>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>取消</Button>
        <Button
          variant="contained"
          disabled={!ready || running}
          onClick={() => {
            if (reading && year !== null) run(() => save(reading, year));
          }}
        >
          核对无误，保存
        </Button>
      </DialogActions>
    </Dialog>
  );
}
