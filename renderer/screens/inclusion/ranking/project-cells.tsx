import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { CONSTRUCTION_TYPES } from '../../../../src/domain/glossary.ts';
import { REVIEW_CONCLUSIONS } from '../../../../src/domain/glossary-of-records.ts';
import type { RankableProject } from '../../../../src/domain/inclusion-draft.ts';
import type { Fen } from '../../../../src/domain/money.ts';
import { exactWanYuan } from '../../../components/wan-yuan.ts';

/** A column of amounts: never broken, digits below digits. */
export const AMOUNT_CELL = { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', px: 1 };

interface ProjectCellProps {
  readonly project: RankableProject;
  /** It stands below the line at which the money ends. */
  readonly isBelow?: boolean;
  /** In a dialog a link would lead away from what is being chosen. */
  readonly isLink?: boolean;
}

/** A project's name with what else tells it from others. */
export function ProjectCell({ project, isBelow = false, isLink = true }: ProjectCellProps) {
  const { projectId, code, name, unitName, constructionType, conclusion } = project;
  const facts = [
    unitName,
    CONSTRUCTION_TYPES[constructionType],
    conclusion === null ? '没有审查结论' : `审查${REVIEW_CONCLUSIONS[conclusion]}`,
  ];
  return (
    <TableCell component="th" scope="row" sx={{ minWidth: '13rem', px: 1, fontWeight: 400 }}>
      {isLink ? (
        <Link component={RouterLink} to={`/projects/${String(projectId)}`} sx={{ overflowWrap: 'anywhere' }}>
          {code} {name}
        </Link>
      ) : (
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          {code} {name}
        </Typography>
      )}
      <Typography variant="body2" color={conclusion === null ? 'error' : 'text.secondary'}>
        {facts.join('　')}
      </Typography>
      {isBelow && <Chip size="small" color="error" variant="outlined" label="盘子以外" sx={{ mt: 0.5 }} />}
    </TableCell>
  );
}

/** 申报, 审定 and 核减 of a project. */
export function ReviewCells({ declared, reviewed }: { readonly declared: Fen; readonly reviewed: Fen | null }) {
  const reduced = reviewed === null ? null : (Math.max(0, declared - reviewed) as Fen);
  return (
    <>
      {[declared, reviewed, reduced].map((amount, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- three columns that are always the same
        <TableCell key={index} align="right" sx={AMOUNT_CELL}>
          {amount === null ? '—' : exactWanYuan(amount)}
        </TableCell>
      ))}
    </>
  );
}
