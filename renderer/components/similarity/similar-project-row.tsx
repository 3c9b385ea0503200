import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { SimilarProject } from '../../../src/domain/similarity/similar-project.ts';
import { mayBeDuplicated } from '../../../src/domain/similarity/similar-project.ts';
import { similarityInWords } from '../../../src/domain/similarity/similarity.ts';
import { StageChip } from '../stage-chip.tsx';
import { wanYuan } from '../wan-yuan.ts';
import { SharedPartsView } from './shared-parts-view.tsx';

interface SimilarProjectRowProps {
  readonly project: SimilarProject;
  readonly limitPercent: number;
  /** Takes the project over into the opinion; left out where nothing is written. */
  readonly onUse?: ((project: SimilarProject) => void) | undefined;
}

function whetherNearLimit(project: SimilarProject, limitPercent: number): string {
  if (project.similarity.percent < limitPercent) return '';
  return mayBeDuplicated(project) ? `达到 ${String(limitPercent)}% 的界限` : '建设单位已撤回或取消，不作提醒';
}

/** One similar project: how alike it is and in what, and on demand what both share. */
export function SimilarProjectRow({ project, limitPercent, onUse }: SimilarProjectRowProps) {
  const [open, setOpen] = useState(false);
  const detailId = useId();
  const { id, code, name, unitName, planYear, stage, declaredAmount, similarity, shared } = project;
  const near = whetherNearLimit(project, limitPercent);
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
        <Typography component="span" sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
          {similarity.percent}%
        </Typography>
        <Link component={RouterLink} to={`/projects/${String(id)}`}>
          {name}
        </Link>
        <StageChip stage={stage} />
        {near !== '' && (
          <Chip size="small" variant="outlined" color={mayBeDuplicated(project) ? 'warning' : 'default'} label={near} />
        )}
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {code}　{unitName}　{planYear} 年度　申报 {wanYuan(declaredAmount)} 万元
      </Typography>
      <Typography variant="body2">{similarityInWords(similarity)}</Typography>
      <Stack direction="row" spacing={1}>
        <Button
          size="small"
          aria-label={`${open ? '收起' : '看'}相同之处 ${name}`}
          aria-expanded={open}
          aria-controls={detailId}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? '收起相同之处' : '看相同之处'}
        </Button>
        {onUse && (
          <Button
            size="small"
            aria-label={`用作依据 ${name}`}
            onClick={() => {
              onUse(project);
            }}
          >
            用作依据
          </Button>
        )}
      </Stack>
      <div id={detailId}>{open && <SharedPartsView shared={shared} name={name} />}</div>
    </Box>
  );
}
