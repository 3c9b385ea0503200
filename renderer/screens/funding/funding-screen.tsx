import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CallInput } from '../../../src/contract/contract.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { yearOf } from '../../../src/domain/dates.ts';
import { useCall } from '../../client/use-call.ts';
import { useLongCall } from '../../client/use-long-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { DateField } from '../../components/date-field.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { yuan } from '../../components/yuan.ts';
import { ExportPanel } from './export-panel.tsx';
import { FundingTable } from './funding-table.tsx';
import { GoalFaults } from './goal-faults.tsx';

type Scope = CallInput<'funding.check'>['scope'];

const SCOPES: Readonly<Record<Scope, string>> = {
  included: '已入库的项目',
  qualified: '预审合格的项目',
  declared: '全部已申报的项目',
};

const WHEN_EMPTY: Readonly<Record<Scope, string>> = {
  included: '领导小组研究同意入库后，项目会出现在这里。',
  qualified: '预审意见书出具为“预审合格”后，项目会出现在这里。',
  declared: '项目登记申报后会出现在这里。',
};

function FundingYears({ today }: { readonly today: IsoDate }) {
  const [chosenYear, setChosenYear] = useState<number | null>(null);
  const [chosenScope, setChosenScope] = useState<Scope | null>(null);
  const [issuedOn, setIssuedOn] = useState<IsoDate | null>(today);
  const exporting = useLongCall('funding.exportSummary');
  const found = useCall('funding.planYears', {});
  const years = found.data?.planYears;
  const planYear = chosenYear ?? years?.[0] ?? yearOf(today);
  // Once the year has projects in the library, the summary is about them.
  const scope = chosenScope ?? (found.data?.includedYears.includes(planYear) ? 'included' : 'qualified');
  const check = useCall('funding.check', { planYear, scope }, years !== undefined);
  if (!check.data || !years) return <CallState error={found.error ?? check.error} />;
  const { rows, totalAmount } = check.data;
  const offered = years.includes(planYear) ? years : [planYear, ...years];
  const blocked = rows.some(({ answers }) => answers.some(({ outcome }) => outcome === 'block'));
  return (
    <>
      <PageHeader
        title="资金汇总"
        detail={`${String(planYear)} 年度${SCOPES[scope]} ${String(rows.length)} 个，申报金额合计 ${yuan(totalAmount)}`}
      >
        <Button
          variant="contained"
          disabled={rows.length === 0 || blocked || issuedOn === null || exporting.state.step === 'running'}
          onClick={() => {
            if (issuedOn !== null) void exporting.run({ planYear, scope, issuedOn });
          }}
        >
          导出资金汇总表
        </Button>
      </PageHeader>
      <Stack spacing={2}>
        <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
          <TextField
            select
            label="计划年度"
            value={planYear}
            sx={{ width: '9rem' }}
            onChange={(event) => {
              setChosenYear(Number(event.target.value));
            }}
          >
            {offered.map((year) => (
              <MenuItem key={year} value={year}>
                {year} 年
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            label="汇总范围"
            value={scope}
            sx={{ width: '13rem' }}
            onChange={(event) => {
              setChosenScope(event.target.value as Scope);
            }}
          >
            {Object.entries(SCOPES).map(([key, label]) => (
              <MenuItem key={key} value={key}>
                {label}
              </MenuItem>
            ))}
          </TextField>
          <DateField label="编制日期" value={issuedOn} onChange={setIssuedOn} />
        </Box>
        <ExportPanel {...exporting} />
        <GoalFaults rows={rows} />
        {rows.length === 0 ? (
          <EmptyState title={`${String(planYear)} 年度没有${SCOPES[scope]}`} text={WHEN_EMPTY[scope]}>
            {scope === 'included' ? (
              <Button variant="outlined" component={Link} to="/inclusion">
                前往入库草案
              </Button>
            ) : (
              <Button variant="outlined" component={Link} to="/pre-reviews">
                前往预审台
              </Button>
            )}
          </EmptyState>
        ) : (
          <FundingTable planYear={planYear} check={check.data} />
        )}
      </Stack>
    </>
  );
}

/** 资金汇总: the year's summary for the finance bureau, looked at before it is written. */
export function FundingScreen() {
  const status = useCall('library.status', {});
  if (!status.data) return <CallState error={status.error} />;
  return <FundingYears today={status.data.today} />;
}
