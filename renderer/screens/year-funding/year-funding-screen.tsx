import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { yearOf } from '../../../src/domain/dates.ts';
import type { FundingStep } from '../../../src/domain/glossary-of-records.ts';
import { FUNDING_STEPS } from '../../../src/domain/glossary-of-records.ts';
import { keysOf } from '../../../src/domain/glossary.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useListExport } from '../../components/file-export/list-export.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { yuan } from '../../components/yuan.ts';
import { StepDialog } from './step-dialog.tsx';
import { Reconciliation, YearSums } from './year-sums.tsx';
import { YearTable } from './year-table.tsx';

type Page = CallOutput<'yearFunding.get'>;

const STEPS = keysOf(FUNDING_STEPS);

/** The first step that any project of the year waits for. */
function openStep(rows: Page['rows']): FundingStep {
  return STEPS.find((step) => rows.some(({ next }) => next === step)) ?? 'request';
}

interface YearMoneyProps {
  readonly year: number;
  readonly page: Page;
  readonly yearChoice: ReactNode;
}

function YearMoney({ year, page, yearChoice }: YearMoneyProps) {
  const { rows, total, mismatches } = page;
  const [chosenStep, setChosenStep] = useState<FundingStep | null>(null);
  const [marked, setMarked] = useState<ReadonlySet<ProjectId>>(new Set());
  const [taking, setTaking] = useState(false);
  const listExport = useListExport({ title: '年度资金', list: { of: 'yearFunding', year }, total: rows.length });
  const step = chosenStep ?? openStep(rows);
  const chosenRows = rows.filter(({ projectId, next }) => next === step && marked.has(projectId));
  const choose = (next: FundingStep | null) => {
    setChosenStep(next);
    setMarked(new Set());
  };
  return (
    <>
      <PageHeader
        title="年度资金"
        detail={`${String(year)} 预算年度 ${String(rows.length)} 个项目，入库金额合计 ${yuan(total.approved)}`}
      >
        {listExport.button}
        <Button variant="contained" disabled={chosenRows.length === 0} onClick={() => setTaking(true)}>
          登记所选 {chosenRows.length} 个项目的{FUNDING_STEPS[step]}
        </Button>
      </PageHeader>
      {listExport.notice}
      <Stack spacing={1.5}>
        <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
          {yearChoice}
          <ToggleButtonGroup
            exclusive
            size="small"
            color="primary"
            aria-label="办理环节"
            value={step}
            onChange={(_event, next: FundingStep | null) => {
              if (next !== null) choose(next);
            }}
          >
            {STEPS.map((each) => (
              <ToggleButton key={each} value={each} sx={{ px: 2 }}>
                {FUNDING_STEPS[each]}（{rows.filter(({ next }) => next === each).length}）
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </Box>
        <Reconciliation mismatches={mismatches} />
        <YearTable
          year={year}
          rows={rows}
          step={step}
          chosen={new Set(chosenRows.map(({ projectId }) => projectId))}
          onChosen={setMarked}
        />
        <YearSums {...page} />
      </Stack>
      {taking && (
        <StepDialog
          year={year}
          step={step}
          rows={chosenRows}
          onClose={() => {
            setTaking(false);
            choose(null);
          }}
        />
      )}
    </>
  );
}

/** 年度资金: what the projects in the library ask for, get and are issued in a budget year (办法四（三）). */
export function YearFundingScreen() {
  const status = useCall('library.status', {});
  const found = useCall('yearFunding.years', {});
  const [chosenYear, setChosenYear] = useState<number | null>(null);
  const years = found.data?.years ?? [];
  const next = status.data ? yearOf(status.data.today) + 1 : 0;
  const offered = [...new Set([next, ...years])].toSorted((a, b) => b - a);
  const year = chosenYear ?? years[0] ?? next;
  const page = useCall('yearFunding.get', { year }, status.data !== undefined && found.data !== undefined);
  // The rows of the year before are not this year's.
  if (!page.data || page.isPlaceholderData) {
    return <CallState error={status.error ?? found.error ?? page.error} />;
  }
  const yearChoice = (
    <TextField
      select
      label="预算年度"
      value={year}
      sx={{ width: '9rem' }}
      onChange={(event) => {
        setChosenYear(Number(event.target.value));
      }}
    >
      {offered.map((each) => (
        <MenuItem key={each} value={each}>
          {each} 年
        </MenuItem>
      ))}
    </TextField>
  );
  if (page.data.rows.length > 0) return <YearMoney key={year} year={year} page={page.data} yearChoice={yearChoice} />;
  return (
    <>
      <PageHeader title="年度资金" detail={`${String(year)} 预算年度没有入库项目`} />
      {yearChoice}
      <EmptyState
        title={`${String(year)} 预算年度还没有入库项目`}
        text="领导小组研究同意入库后，项目在这里申请、安排和下达年度资金。"
      >
        <Button variant="outlined" component={Link} to="/inclusion">
          前往入库草案
        </Button>
      </EmptyState>
    </>
  );
}
