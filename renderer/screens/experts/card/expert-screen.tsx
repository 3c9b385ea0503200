import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { keysOf } from '../../../../src/domain/glossary.ts';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import type { ExpertId } from '../../../../src/domain/ids.ts';
import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { HistoryList } from '../../../components/history-list.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { ExpertStateChip } from '../expert-state-chip.tsx';
import { ExpertFacts } from './expert-facts.tsx';
import { MeetingsTable, OpinionsTable, RatingsTable, StateChangesTable } from './history-tables.tsx';
import { LoadPanel } from './load-panel.tsx';
import { StateButtons } from './state-buttons.tsx';

const TABS = {
  meetings: '参会记录',
  opinions: '评审意见',
  ratings: '履职评价',
  states: '状态变更',
  history: '操作记录',
} as const;
type TabKey = keyof typeof TABS;

type ExpertPage = CallOutput<'experts.get'>;

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Paper component="section" aria-label={title} sx={{ p: 2, minWidth: 0 }}>
      <Typography variant="h2" gutterBottom>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}

function HistoryTabs({ page }: { readonly page: ExpertPage }) {
  const [tab, setTab] = useState<TabKey>('meetings');
  return (
    <Paper sx={{ minWidth: 0 }}>
      <Tabs
        value={tab}
        aria-label="专家的各项记录"
        variant="scrollable"
        sx={{ borderBottom: 1, borderColor: 'divider' }}
        onChange={(_event, next: TabKey) => {
          setTab(next);
        }}
      >
        {keysOf(TABS).map((key) => (
          <Tab key={key} value={key} label={TABS[key]} id={`expert-tab-${key}`} aria-controls={`expert-panel-${key}`} />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`expert-panel-${tab}`} aria-labelledby={`expert-tab-${tab}`} sx={{ p: 2 }}>
        {tab === 'meetings' && <MeetingsTable meetings={page.meetings} />}
        {tab === 'opinions' && <OpinionsTable opinions={page.opinions} />}
        {tab === 'ratings' && <RatingsTable ratings={page.ratings} />}
        {tab === 'states' && <StateChangesTable stateChanges={page.stateChanges} />}
        {tab === 'history' && <HistoryList entries={page.history} />}
      </Box>
    </Paper>
  );
}

function ExpertCard({ id }: { readonly id: ExpertId }) {
  const { data, error } = useCall('experts.get', { id });
  if (!data) return <CallState error={error} />;
  const { expert } = data;
  return (
    <>
      <PageHeader
        title={expert.name}
        detail={
          <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 2, alignItems: 'center' }}>
            {expert.employer !== '' && <span>{expert.employer}</span>}
            {expert.title !== '' && <span>{expert.title}</span>}
            <ExpertStateChip state={expert.state} />
          </Stack>
        }
      >
        {expert.state !== 'deleted' && (
          <Button variant="outlined" component={Link} to={`/experts/${String(id)}/edit`}>
            修改资料
          </Button>
        )}
        <StateButtons expert={expert} />
      </PageHeader>
      <Stack spacing={2}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, alignItems: 'start' }}>
          <Part title="基本资料">
            <ExpertFacts expert={expert} />
          </Part>
          <Part title="参会情况">
            <LoadPanel page={data} />
          </Part>
        </Box>
        <HistoryTabs page={data} />
      </Stack>
    </>
  );
}

/** One expert: what is on record, how much is asked of the expert, and all that came of it. */
export function ExpertScreen() {
  const { id } = useParams();
  return <ExpertCard key={id} id={Number(id) as ExpertId} />;
}
