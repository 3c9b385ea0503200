import Chip from '@mui/material/Chip';
import type { Stage } from '../../src/domain/glossary.ts';
import { STAGES } from '../../src/domain/glossary.ts';

const COLOURS: Readonly<Record<Stage, 'default' | 'primary' | 'success' | 'warning' | 'error'>> = {
  draft: 'default',
  declared: 'primary',
  preReviewQualified: 'success',
  preReviewImprove: 'warning',
  preReviewCancel: 'error',
  preReviewSplit: 'warning',
  preReviewMerge: 'warning',
};

/** A project's stage in words; the colour only helps. */
export function StageChip({ stage }: { readonly stage: Stage }) {
  return <Chip size="small" variant="outlined" color={COLOURS[stage]} label={STAGES[stage]} />;
}
