import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormState } from 'react-hook-form';
import type { RegistrationValues } from './model/registration-values.ts';
import type { SavedProject } from './model/use-saving.ts';
import { SumsLine } from './sections/sums-line.tsx';

interface RegistrationActionsProps {
  readonly saved: SavedProject | null;
  readonly onSave: () => void;
  readonly onSaveAndDeclare: () => void;
}

function SavingState({ saved }: Pick<RegistrationActionsProps, 'saved'>) {
  const { isDirty, isSubmitting } = useFormState<RegistrationValues>();
  if (isSubmitting) return '正在保存…';
  if (isDirty) return '有未保存的修改';
  return saved ? '已保存' : '尚未保存';
}

/** Sums and saving, always in sight below the form. */
export function RegistrationActions({ saved, onSave, onSaveAndDeclare }: RegistrationActionsProps) {
  return (
    <Paper
      variant="outlined"
      sx={{
        position: 'sticky',
        // The screen's own margin counts against sticking; without this the form would show below the bar.
        bottom: (theme) => theme.spacing(-2.5),
        zIndex: 'appBar',
        px: 2,
        py: 1,
        borderRadius: '8px 8px 0 0',
      }}
    >
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <div style={{ flex: '1 1 24rem' }}>
          <SumsLine />
        </div>
        <Typography role="status" variant="body2" color="text.secondary">
          <SavingState saved={saved} />
        </Typography>
        <Button variant="outlined" onClick={onSave} aria-keyshortcuts="Control+S">
          保存草稿（Ctrl+S）
        </Button>
        <Button variant="contained" onClick={onSaveAndDeclare}>
          保存并去申报
        </Button>
      </Stack>
    </Paper>
  );
}
