import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useFormState } from 'react-hook-form';
import { ActionBar } from '../../components/action-bar.tsx';
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
    <ActionBar>
      <div style={{ flex: '1 1 12rem' }}>
        <SumsLine />
      </div>
      <Typography role="status" variant="body2" color="textSecondary">
        <SavingState saved={saved} />
      </Typography>
      <Button variant="outlined" onClick={onSave} aria-keyshortcuts="Control+S">
        保存草稿（Ctrl+S）
      </Button>
      <Button variant="contained" onClick={onSaveAndDeclare}>
        保存并去申报
      </Button>
    </ActionBar>
  );
}
