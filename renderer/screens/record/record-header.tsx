import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Link } from 'react-router';
import type { ProjectView } from '../../../src/contract/shapes/project.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { StageChip } from '../../components/stage-chip.tsx';

interface RecordHeaderProps {
  readonly title: string;
  /** Article of the 办法, or 办公室规定. */
  readonly article: string;
  readonly project: ProjectView;
}

/** What is being recorded, and for which project. */
export function RecordHeader({ title, article, project: { id, code, stage, content } }: RecordHeaderProps) {
  return (
    <PageHeader
      title={title}
      detail={
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'center' }}>
          <span>{code}</span>
          <span>{content.name}</span>
          <StageChip stage={stage} />
          <span>依据：{article === '办公室规定' ? article : `《办法》${article}`}</span>
        </Stack>
      }
    >
      <Button variant="outlined" component={Link} to={`/projects/${String(id)}`}>
        返回项目
      </Button>
    </PageHeader>
  );
}
