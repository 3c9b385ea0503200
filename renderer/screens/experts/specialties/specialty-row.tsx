import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type { CallOutput } from '../../../../src/contract/contract.ts';

export type SpecialtyRow = CallOutput<'specialties.list'>['rows'][number];

interface SpecialtyLineProps {
  readonly row: SpecialtyRow;
  readonly first: boolean;
  readonly last: boolean;
  readonly busy: boolean;
  readonly onMove: (down: boolean) => void;
  readonly onRename: () => void;
  readonly onRetire: () => void;
  readonly onDelete: () => void;
}

/** One field or specialty with what can be done with it. */
export function SpecialtyLine({ row, first, last, busy, onMove, onRename, onRetire, onDelete }: SpecialtyLineProps) {
  const { id, name, parentId, retired, experts, uses } = row;
  return (
    <Stack
      direction="row"
      useFlexGap
      sx={{ alignItems: 'center', flexWrap: 'wrap', columnGap: 0.25, py: 0.25, '& .MuiButton-root': { minWidth: 0 } }}
    >
      <Typography
        component={parentId === null ? 'h2' : 'span'}
        variant={parentId === null ? 'h3' : 'body1'}
        sx={{ flex: '1 1 7rem', color: retired ? 'text.secondary' : 'text.primary' }}
      >
        {name} {retired && <Chip size="small" label="已停用" component="span" />}
      </Typography>
      <Typography variant="body2" sx={{ width: '5.5rem' }}>
        {experts === 0 ? (
          '没有专家'
        ) : (
          <Link component={RouterLink} to={`/experts?specialty=${String(id)}`}>
            {experts} 位专家
          </Link>
        )}
      </Typography>
      <IconButton size="small" disabled={first || busy} aria-label={`上移“${name}”`} onClick={() => onMove(false)}>
        <ArrowUpwardIcon fontSize="small" />
      </IconButton>
      <IconButton size="small" disabled={last || busy} aria-label={`下移“${name}”`} onClick={() => onMove(true)}>
        <ArrowDownwardIcon fontSize="small" />
      </IconButton>
      <Button size="small" aria-label={`改名“${name}”`} onClick={onRename}>
        改名
      </Button>
      <Button size="small" disabled={busy} aria-label={`${retired ? '启用' : '停用'}“${name}”`} onClick={onRetire}>
        {retired ? '启用' : '停用'}
      </Button>
      <Button
        size="small"
        color="error"
        disabled={busy || uses > 0}
        title={uses > 0 ? '正在使用，不能删除，可以停用' : ''}
        aria-label={`删除“${name}”`}
        onClick={onDelete}
      >
        删除
      </Button>
    </Stack>
  );
}
