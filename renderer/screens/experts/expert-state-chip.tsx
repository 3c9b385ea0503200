import Chip from '@mui/material/Chip';
import type { ExpertState } from '../../../src/domain/experts/glossary-of-experts.ts';
import { EXPERT_STATES } from '../../../src/domain/experts/glossary-of-experts.ts';

const COLOURS = { pending: 'warning', active: 'success', suspended: 'error', deleted: 'default' } as const;

/** An expert's state in words; the colour only helps. */
export function ExpertStateChip({ state }: { readonly state: ExpertState }) {
  return <Chip size="small" variant="outlined" color={COLOURS[state]} label={EXPERT_STATES[state]} />;
}
