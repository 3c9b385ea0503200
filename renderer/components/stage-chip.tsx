import Chip from '@mui/material/Chip';
import type { Stage } from '../../src/domain/glossary.ts';
import { STAGES } from '../../src/domain/glossary.ts';

type Colour = 'default' | 'primary' | 'success' | 'warning' | 'error';

/** Stages whose colour is not the plain one of work in hand. */
const COLOURS: Readonly<Partial<Record<Stage, Colour>>> = {
  draft: 'default',
  supplementing: 'warning',
  preReviewQualified: 'success',
  preReviewImprove: 'warning',
  preReviewCancel: 'error',
  preReviewSplit: 'warning',
  preReviewMerge: 'warning',
  urgent: 'warning',
  urgentRefused: 'error',
  reviewRevise: 'warning',
  reviewPassed: 'success',
  reviewFailed: 'error',
  deferred: 'warning',
  notIncluded: 'error',
  included: 'success',
  acceptanceFailed: 'error',
  accepted: 'success',
  inUse: 'success',
  archived: 'default',
  suspended: 'warning',
  withdrawn: 'default',
  cancelled: 'default',
  splitUp: 'default',
  mergedAway: 'default',
  earlier: 'default',
};

/** A project's stage in words; the colour only helps. */
export function StageChip({ stage }: { readonly stage: Stage }) {
  return <Chip size="small" variant="outlined" color={COLOURS[stage] ?? 'primary'} label={STAGES[stage]} />;
}
