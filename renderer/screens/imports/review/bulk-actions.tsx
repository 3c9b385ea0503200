import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ImportDecision, RowState } from '../../../../src/domain/imports/import-decision.ts';
import { call } from '../../../client/call.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { useAction } from '../../../components/use-action.ts';
import type { Draft, Preview } from '../import-draft.ts';

interface BulkAction {
  readonly label: string;
  readonly state: RowState;
  readonly decision: ImportDecision | null;
}

function actionsFor(state: RowState | null, mayAdd: boolean): BulkAction[] {
  switch (state) {
    case 'conflict':
      return [
        { label: '全部采用表内', state, decision: { kind: 'take' } },
        { label: '全部只补空白', state, decision: { kind: 'merge' } },
        { label: '全部保留库内', state, decision: { kind: 'keep' } },
        ...(mayAdd ? [{ label: '全部另外登记', state, decision: { kind: 'add' } as const }] : []),
      ];
    case 'double':
      return [
        { label: '重复的全部不导入', state, decision: { kind: 'skip' } },
        ...(mayAdd ? [{ label: '重复的全部另外登记', state, decision: { kind: 'add' } as const }] : []),
      ];
    case 'fault':
      return [{ label: '有问题的全部不导入', state, decision: { kind: 'skip' } }];
    case 'change':
    case 'same':
    case 'skipped':
      return [{ label: '全部重新决定', state, decision: null }];
    case 'create':
      return [{ label: '全部不导入', state, decision: { kind: 'skip' } }];
    case null:
      return [];
  }
}

interface BulkActionsProps {
  readonly draft: Draft;
  readonly preview: Preview;
  readonly state: RowState | null;
  readonly onChanged: () => Promise<void>;
}

/** What can be decided about all rows that are looked at. */
export function BulkActions({ draft, preview, state, onChanged }: BulkActionsProps) {
  const { running, error, run, clearError } = useAction();
  const actions = actionsFor(state, preview.mayAdd).filter((each) => (preview.counts[each.state] ?? 0) > 0);
  const decide = async ({ state: of, decision }: BulkAction) => {
    const { decided } = await call('imports.decide', { draft: draft.id, rows: null, state: of, decision });
    await onChanged();
    return `已处理 ${String(decided)} 行`;
  };
  return (
    <>
      <ErrorNotice error={error} onClose={clearError} />
      <Stack direction="row" useFlexGap sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1.5 }}>
        {actions.map((action) => (
          <Button
            key={action.label}
            variant="outlined"
            size="small"
            disabled={running}
            onClick={() => run(() => decide(action))}
          >
            {action.label}
          </Button>
        ))}
        {state === null && (
          <Typography color="textSecondary">
            点上面的状态可以只看这一类并一并处理；点一行查看问题、与库内的差别并单独决定。空白的单元格不会抹去库内的内容。
          </Typography>
        )}
      </Stack>
    </>
  );
}
