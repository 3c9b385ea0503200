import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { formatChineseDate } from '../../../src/domain/dates.ts';
import { INCLUSION_DECISIONS, INCLUSION_STATES } from '../../../src/domain/glossary-of-records.ts';
import { inclusionTitle } from '../../../src/domain/inclusion-draft.ts';
import { useListExport } from '../../components/file-export/list-export.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { StageChip } from '../../components/stage-chip.tsx';
import { exactWanYuan } from '../../components/wan-yuan.ts';
import { DecideDialog } from './dialogs/decide-dialog.tsx';
import { TakeBackDialog } from './dialogs/take-back-dialog.tsx';
import { DraftSums } from './draft-sums.tsx';
import { DraftPapers } from '../paper/draft-papers.tsx';
import { AMOUNT_CELL, ProjectCell, ReviewCells } from './ranking/project-cells.tsx';
import { RankingFrame } from './ranking/ranking-frame.tsx';

type Page = CallOutput<'inclusion.get'>;
type Entry = Page['entries'][number];

const HEADS = [
  { text: '排序' },
  { text: '项目' },
  { text: '申报', isNumber: true },
  { text: '审定', isNumber: true },
  { text: '核减', isNumber: true },
  { text: '建议', isNumber: true },
  { text: '累计', isNumber: true },
  { text: '排序理由' },
  { text: '领导小组决定' },
];

function DecidedCell({ entry: { decided, awaitsDecision, stage } }: { readonly entry: Entry }) {
  if (decided === null)
    return <TableCell sx={{ px: 1 }}>{awaitsDecision ? '等待研究' : <StageChip stage={stage} />}</TableCell>;
  const { decision, amount, minutes, decidedOn, note } = decided;
  return (
    <TableCell sx={{ px: 1, minWidth: '11rem' }}>
      <Typography sx={{ fontWeight: 600 }}>
        {INCLUSION_DECISIONS[decision]}
        {amount !== null && ` ${exactWanYuan(amount)}`}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {formatChineseDate(decidedOn)}　{minutes}
        {note !== '' && `　${note}`}
      </Typography>
    </TableCell>
  );
}

function SubmittedRow({ entry }: { readonly entry: Entry }) {
  const { rank, declared, reviewed, amount, cumulated, withinEnvelope, reason } = entry;
  return (
    <TableRow sx={{ verticalAlign: 'top', bgcolor: withinEnvelope ? undefined : 'action.hover' }}>
      <TableCell sx={{ px: 1 }}>{rank}</TableCell>
      <ProjectCell project={entry} isBelow={!withinEnvelope} />
      <ReviewCells declared={declared} reviewed={reviewed} />
      <TableCell align="right" sx={{ ...AMOUNT_CELL, fontWeight: 600 }}>
        {exactWanYuan(amount)}
      </TableCell>
      <TableCell align="right" sx={AMOUNT_CELL}>
        {exactWanYuan(cumulated)}
      </TableCell>
      <TableCell sx={{ px: 1, minWidth: '11rem', overflowWrap: 'anywhere' }}>{reason}</TableCell>
      <DecidedCell entry={entry} />
    </TableRow>
  );
}

/** A draft as it was put to the leading group, with what the group decided. */
export function SubmittedDraft({ page }: { readonly page: Page }) {
  const { state, entries, sums, envelope, basis, submittedOn, submittedVersions } = page;
  const [open, setOpen] = useState<'decide' | 'takeBack' | null>(null);
  const listExport = useListExport({
    title: `${inclusionTitle(page)}排序`,
    list: { of: 'inclusionRanking', id: page.id },
    total: entries.length,
  });
  const waiting = entries.filter(({ awaitsDecision }) => awaitsDecision).length;
  const untouched = state === 'submitted' && entries.every(({ decided }) => decided === null);
  const submitted =
    submittedOn === null ? '' : `第 ${String(submittedVersions)} 版，${formatChineseDate(submittedOn)}提交`;
  return (
    <>
      <PageHeader title={inclusionTitle(page)} detail={`${INCLUSION_STATES[state]}　${submitted}`}>
        {listExport.button}
        {untouched && (
          <Button variant="outlined" onClick={() => setOpen('takeBack')}>
            收回修改
          </Button>
        )}
        {waiting > 0 && (
          <Button variant="contained" onClick={() => setOpen('decide')}>
            登记领导小组决定
          </Button>
        )}
      </PageHeader>
      {listExport.notice}
      <Stack spacing={1.5}>
        <DraftSums projects={entries.length} sums={sums} envelope={envelope} />
        <DraftPapers draftId={page.id} />
        {basis !== '' && (
          <Paper sx={{ px: 2, py: 1 }}>
            <Typography variant="h3">编制依据</Typography>
            <Typography sx={{ whiteSpace: 'pre-wrap' }}>{basis}</Typography>
          </Paper>
        )}
        <div>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
            金额单位：万元
          </Typography>
          <RankingFrame
            label="提交的项目排序"
            heads={HEADS}
            places={entries}
            envelope={envelope}
            rows={entries.map((entry) => (
              <SubmittedRow key={entry.projectId} entry={entry} />
            ))}
          />
        </div>
      </Stack>
      {open === 'decide' && <DecideDialog page={page} onClose={() => setOpen(null)} />}
      {open === 'takeBack' && <TakeBackDialog id={page.id} version={page.version} onClose={() => setOpen(null)} />}
    </>
  );
}
