import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Link } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { isEditable } from '../../../src/domain/stage.ts';
import { DeadlineChip } from '../../components/deadline-chip.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { StageChip } from '../../components/stage-chip.tsx';
import { yuan } from '../../components/yuan.ts';
import { LifecycleButtons } from '../lifecycle/lifecycle-buttons.tsx';

interface ProjectHeaderProps {
  readonly page: CallOutput<'projects.get'>;
  readonly onDeclare: () => void;
  readonly onArchive: () => void;
}

/** The project's name and standing, and what can be done with it now. */
export function ProjectHeader({ page, onDeclare, onArchive }: ProjectHeaderProps) {
  const { project, unitName, declaredAmount, declarations, deadline } = page;
  const { id, code, stage, content } = project;
  const editable = isEditable(stage);
  return (
    <PageHeader
      title={content.name}
      detail={
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'center' }}>
          <span>{code}</span>
          <span>{unitName}</span>
          <span>{content.planYear} 年计划</span>
          <span>申报 {yuan(declaredAmount)}</span>
          <StageChip stage={stage} />
          {deadline && (
            <Stack component="span" direction="row" sx={{ gap: 0.75, alignItems: 'center' }}>
              预审
              <DeadlineChip deadline={deadline} />
            </Stack>
          )}
        </Stack>
      }
    >
      {editable && (
        <Button variant="outlined" component={Link} to={`/projects/${String(id)}/edit`}>
          修改登记
        </Button>
      )}
      {editable && (
        <Button variant="contained" onClick={onDeclare}>
          登记申报
        </Button>
      )}
      <LifecycleButtons project={project} />
      {declarations.length > 0 && (
        <Button variant="outlined" onClick={onArchive}>
          项目档案
        </Button>
      )}
      {declarations.length > 0 && (
        <Button
          variant={stage === 'declared' ? 'contained' : 'outlined'}
          component={Link}
          to={`/pre-reviews/${String(id)}`}
        >
          {stage === 'declared' ? '预审' : '查看预审'}
        </Button>
      )}
    </PageHeader>
  );
}
