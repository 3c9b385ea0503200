import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useCallback } from 'react';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { PreReviewTopic } from '../../../src/domain/glossary.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import type { PreReviewItem } from '../../../src/domain/pre-review.ts';
import { SimilarProjects } from '../../components/similarity/similar-projects.tsx';
import { UnsavedGuard } from '../../components/unsaved-guard.tsx';
import { useSaveShortcut } from '../../components/use-save-shortcut.ts';
import { useEditedBody } from '../paper/use-body.ts';
import { IssuePanel } from './issue/issue-panel.tsx';
import { ConclusionPanel } from './items/conclusion-panel.tsx';
import { ImprovementsPanel } from './items/improvements-panel.tsx';
import { ItemCard } from './items/item-card.tsx';
import { judgedCount, withItem } from './model/desk-fields.ts';
import { withSimilarProject } from './model/similarity-opinion.ts';
import type { Desk } from './model/use-desk.ts';
import { useDesk } from './model/use-desk.ts';

function SavingBar({ desk }: { readonly desk: Desk }) {
  let state = '已保存';
  if (desk.saving) state = '正在保存…';
  else if (desk.unsaved) state = '有未保存的修改';
  return (
    <Paper
      variant="outlined"
      sx={{
        position: 'sticky',
        // The screen's own margin counts against sticking; without this the items would show above the bar.
        top: (theme) => theme.spacing(-2.5),
        zIndex: 'appBar',
        px: 2,
        py: 0.75,
        display: 'flex',
        alignItems: 'center',
        gap: 2,
      }}
    >
      <Typography variant="body2" sx={{ flexGrow: 1 }}>
        已判 {judgedCount(desk.fields)}／{desk.fields.items.length} 项
      </Typography>
      <Typography role="status" variant="body2" color="textSecondary">
        {state}
      </Typography>
      <Button size="small" variant="outlined" aria-keyshortcuts="Control+S" onClick={() => void desk.save()}>
        保存（Ctrl+S）
      </Button>
    </Paper>
  );
}

function SavingFault({ desk, onReload }: { readonly desk: Desk; readonly onReload: () => void }) {
  if (!desk.fault) return null;
  const stale = desk.fault.code === 'staleVersion';
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" onClick={stale ? onReload : () => void desk.save()}>
          {stale ? '放弃本页修改并重新载入' : '再保存一次'}
        </Button>
      }
    >
      没有保存：{desk.fault.message}
    </Alert>
  );
}

interface OpenDeskProps {
  readonly projectId: ProjectId;
  readonly start: Pick<CallOutput<'preReviews.get'>, 'fields' | 'version' | 'declaration' | 'project'>;
  readonly onReload: () => void;
}

/** Judging: item by item, what the unit has to mend, the conclusion, the letter. */
export function OpenDesk({ projectId, start, onReload }: OpenDeskProps) {
  const desk = useDesk(projectId, start);
  const { change, save } = desk;
  const text = useEditedBody();
  const isEdited = text.edited !== null;
  const saveNow = useCallback(() => {
    void save();
  }, [save]);
  useSaveShortcut(saveNow);
  const changeItem = useCallback(
    (topic: PreReviewTopic, changes: Partial<Omit<PreReviewItem, 'topic'>>, done: boolean) => {
      change((fields) => withItem(fields, topic, changes), done);
    },
    [change],
  );
  return (
    <Stack spacing={1.5}>
      <SavingBar desk={desk} />
      <SavingFault desk={desk} onReload={onReload} />
      {desk.fields.items.map((item, index) => (
        <ItemCard key={item.topic} item={item} number={index + 1} onChange={changeItem} onDone={saveNow}>
          {item.topic === 'similarity' && (
            <SimilarProjects
              projectId={projectId}
              onUse={(project) => {
                changeItem('similarity', withSimilarProject(item, project), true);
              }}
            />
          )}
        </ItemCard>
      ))}
      <ImprovementsPanel fields={desk.fields} onChange={change} onDone={saveNow} />
      <ConclusionPanel
        fields={desk.fields}
        onChange={(changes, done) => {
          change((fields) => ({ ...fields, ...changes }), done);
        }}
        onDone={saveNow}
      />
      <IssuePanel projectId={projectId} projectName={start.project.content.name} desk={desk} text={text} />
      <UnsavedGuard
        unsaved={desk.unsaved || isEdited}
        savedOnLeaving={desk.fault === null && !isEdited}
        {...(isEdited && desk.fault === null && { loss: '对意见书正文的修改将丢失，判定、结论和整改要求都已保存。' })}
      />
    </Stack>
  );
}
