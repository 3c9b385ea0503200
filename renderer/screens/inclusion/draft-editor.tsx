import AddIcon from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { inclusionSums, inclusionTitle } from '../../../src/domain/inclusion-draft.ts';
import { moneyPlaces } from '../../../src/domain/money-line.ts';
import { ZERO_FEN } from '../../../src/domain/money.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useListExport } from '../../components/file-export/list-export.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { RuleAnswers } from '../../components/rule-answers.tsx';
import { UnsavedGuard } from '../../components/unsaved-guard.tsx';
import { useSaveShortcut } from '../../components/use-save-shortcut.ts';
import { readableMoney } from '../../text/readable-money.ts';
import { CandidatesDialog } from './dialogs/candidates-dialog.tsx';
import { SubmitDialog } from './dialogs/submit-dialog.tsx';
import { DraftHead } from './draft-head.tsx';
import { DraftSums } from './draft-sums.tsx';
import { countedEntries } from './model/edited-draft.ts';
import { useDraft } from './model/use-draft.ts';
import { RankingTable } from './ranking/ranking-table.tsx';

interface DraftEditorProps {
  /** The draft that is worked on. */
  readonly start: CallOutput<'inclusion.get'>;
  /** The draft as the library has it now. */
  readonly page: CallOutput<'inclusion.get'>;
  /** Reads the draft anew: it was changed elsewhere. */
  readonly onReload: () => void;
}

type Work = ReturnType<typeof useDraft>;

function SavingFault({ work, onReload }: { readonly work: Work; readonly onReload: () => void }) {
  if (!work.fault) return null;
  const stale = work.fault.code === 'staleVersion';
  return (
    <Alert
      severity="error"
      action={
        stale && (
          <Button color="inherit" onClick={onReload}>
            放弃本页修改并重新载入
          </Button>
        )
      }
    >
      没有保存：{work.fault.message}
      {work.fault.details.map(({ where, what }) => (
        <Typography key={where}>
          {where}：{what}
        </Typography>
      ))}
    </Alert>
  );
}

/** The draft while it is worked on: head, sums, ranking, what still keeps it from being submitted. */
export function DraftEditor({ start, page, onReload }: DraftEditorProps) {
  const work = useDraft(start);
  const { draft, change, unsaved, saving, savable, save } = work;
  const [adding, setAdding] = useState(false);
  const [submitting, setSubmitting] = useState<number | null>(null);
  useSaveShortcut(() => void save());
  const envelope = readableMoney(draft.envelopeText, '万元') ?? ZERO_FEN;
  const counted = countedEntries(draft);
  const places = moneyPlaces(
    counted.map(({ amount }) => amount),
    envelope,
  );
  // What is not saved yet is not in the library, where the file is made from.
  const listExport = useListExport({
    title: `${inclusionTitle(page)}排序`,
    list: { of: 'inclusionRanking', id: page.id },
    total: unsaved || saving ? 0 : draft.entries.length,
  });
  const inDraft = new Set(draft.entries.map(({ projectId }) => projectId));
  const addProjects = (
    <Button variant="outlined" startIcon={<AddIcon />} onClick={() => setAdding(true)}>
      添加项目
    </Button>
  );
  return (
    <>
      <PageHeader
        title={inclusionTitle(page)}
        detail={<output>{saving ? '正在保存…' : unsaved ? '编制中，有未保存的修改' : '编制中，已保存'}</output>}
      >
        {draft.entries.length > 0 && listExport.button}
        {draft.entries.length > 0 && addProjects}
        <Button
          variant="outlined"
          aria-keyshortcuts="Control+S"
          disabled={!unsaved || !savable || saving}
          onClick={() => void save()}
        >
          保存（Ctrl+S）
        </Button>
        <Button
          variant="contained"
          disabled={!savable || draft.entries.length === 0 || saving}
          onClick={() => void save().then(setSubmitting)}
        >
          提交领导小组
        </Button>
      </PageHeader>
      {listExport.notice}
      <Stack spacing={1.5}>
        <SavingFault work={work} onReload={onReload} />
        <DraftHead draft={draft} wasSubmitted={page.submittedVersions > 0} onChange={change} />
        <DraftSums projects={counted.length} sums={inclusionSums(counted)} envelope={envelope} />
        {draft.entries.length === 0 ? (
          <EmptyState title="草案中还没有项目" text="从本年度审查通过、暂缓入库的项目中选列，再排序、写明理由。">
            {addProjects}
          </EmptyState>
        ) : (
          <>
            <div>
              <RankingTable entries={draft.entries} places={places} envelope={envelope} onChange={change} />
            </div>
            <Paper component="section" aria-label="提交前检查" sx={{ px: 2, py: 1 }}>
              <Typography variant="h3">提交前检查{unsaved && '（保存后更新）'}</Typography>
              <RuleAnswers answers={page.answers} />
            </Paper>
          </>
        )}
      </Stack>
      {adding && (
        <CandidatesDialog
          planYear={page.planYear}
          takenOut={page.entries.filter(({ projectId }) => !inDraft.has(projectId))}
          inDraft={inDraft}
          onChoose={(projects) => {
            change({ kind: 'add', projects });
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {submitting !== null && (
        <SubmitDialog
          id={page.id}
          version={submitting}
          title={inclusionTitle(page)}
          number={page.submittedVersions + 1}
          projects={draft.entries.length}
          onClose={() => setSubmitting(null)}
        />
      )}
      <UnsavedGuard unsaved={unsaved} />
    </>
  );
}
