import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useEffect, useState } from 'react';
import type { CallInput, CallOutput } from '../../../../src/contract/contract.ts';
import type { CandidateView } from '../../../../src/domain/experts/candidate-list.ts';
import { CANDIDATE_VIEWS, candidatesShown, isInView } from '../../../../src/domain/experts/candidate-list.ts';
import { keysOf } from '../../../../src/domain/glossary.ts';
import { call } from '../../../client/call.ts';
import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { useListExport } from '../../../components/file-export/list-export.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { ReasonDialog } from '../../../components/reason-dialog.tsx';
import { useAction } from '../../../components/use-action.ts';
import { DeskPart } from '../desk-part.tsx';
import { PlainTable } from '../plain-table.tsx';
import type { Candidate } from './candidates-grid.tsx';
import { CandidatesGrid } from './candidates-grid.tsx';
import { rememberReviewed } from './reviewed-list.ts';

/** The meeting with another list of personal recusals. */
async function saveRecusals(
  { meeting }: CallOutput<'meetings.desk'>,
  recusals: CallInput<'meetings.create'>['recusals'],
): Promise<void> {
  const { id, version, state: _state, ...fields } = meeting;
  await call('meetings.update', { id, version, fields: { ...fields, recusals } });
}

/** 候选与回避: before anything is drawn, who may be drawn for what, and every reason why not. */
export function CandidatesPart({ desk }: { readonly desk: CallOutput<'meetings.desk'> }) {
  const { meeting } = desk;
  const found = useCall('meetings.candidates', { id: meeting.id });
  const { error, run, clearError } = useAction();
  const [view, setView] = useState<CandidateView>('all');
  const [query, setQuery] = useState('');
  const rows = candidatesShown(found.data?.experts ?? [], view, query);
  const listExport = useListExport({
    title: '候选与回避',
    list: { of: 'candidates', id: meeting.id, view, query },
    total: rows.length,
  });
  const [recused, setRecused] = useState<Candidate | null>(null);
  const shownSha256 = found.data?.candidatesSha256;
  useEffect(() => {
    if (shownSha256 !== undefined) rememberReviewed(meeting.id, shownSha256);
  }, [meeting.id, shownSha256]);
  if (!found.data) return <CallState error={found.error} />;
  const { conditions, experts, obstacles } = found.data;
  const inView = (key: CandidateView) => experts.filter((candidate) => isInView(candidate, key)).length;
  const alike = inView('alike');
  return (
    <>
      {meeting.state === 'open' &&
        obstacles.map((obstacle) => (
          <Alert key={obstacle} severity="warning" sx={{ mb: 1 }}>
            {obstacle}
          </Alert>
        ))}
      <ErrorNotice error={error} onClose={clearError} />
      <DeskPart title="各条件的候选人数">
        <PlainTable
          label="各条件的候选人数"
          heads={['条件', '专业和范围', '待抽', '候补', '可抽专家', '前面抽取后至少剩']}
          rows={conditions.map(({ label, wanted, reserves, eligible, assured }, index) => ({
            key: index,
            cells: [index + 1, label, wanted, reserves, eligible, assured],
          }))}
        />
      </DeskPart>
      <DeskPart
        title="逐人核对"
        hint="对专家库的每一位逐条核对，列出不能抽的全部理由。发现其他应当回避的情形，可逐人登记。"
      >
        {alike > 0 && (
          <Alert severity="info">
            有 {alike}{' '}
            名可抽专家的单位与建设单位或回避单位名称相近，软件不自动回避，请逐名核对；属于同一单位的，登记回避。
          </Alert>
        )}
        <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
          <SearchField value={query} placeholder="姓名、单位或专业" onChange={setQuery} />
          <ToggleButtonGroup
            exclusive
            size="small"
            aria-label="显示哪些专家"
            value={view}
            onChange={(_event, next: CandidateView | null) => {
              if (next !== null) setView(next);
            }}
          >
            {keysOf(CANDIDATE_VIEWS).map((key) => (
              <ToggleButton key={key} value={key}>
                {CANDIDATE_VIEWS[key]}（{inView(key)}）
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          {listExport.button}
        </Stack>
        {listExport.notice}
        <Box sx={{ height: '32rem', display: 'flex', flexDirection: 'column' }}>
          <CandidatesGrid
            rows={rows}
            open={meeting.state === 'open'}
            onRecuse={setRecused}
            onReadmit={({ expertId, name }) => {
              run(async () => {
                await saveRecusals(
                  desk,
                  meeting.recusals.filter((each) => each.expertId !== expertId),
                );
                return `已撤销“${name}”的回避`;
              });
            }}
          />
        </Box>
      </DeskPart>
      {recused !== null && (
        <ReasonDialog
          title={`回避“${recused.name}”`}
          text="登记后，这位专家不进入本次会议的候选名单；理由写入抽取记录和抽取记录表。"
          reasonLabel="回避理由"
          maxLength={200}
          confirmLabel="登记回避"
          onConfirm={async (reason) => {
            await saveRecusals(desk, [...meeting.recusals, { expertId: recused.expertId, reason: reason.trim() }]);
            setRecused(null);
            return `已登记“${recused.name}”回避`;
          }}
          onClose={() => setRecused(null)}
        />
      )}
    </>
  );
}
