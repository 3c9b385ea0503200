import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { momentText } from '../../../../src/domain/moment-text.ts';
import type { RecordRow } from '../../../../src/contract/calls/record-calls.ts';
import type { RecordChain } from '../../../components/record-view/record-chains.ts';
import { RecordView } from '../../../components/record-view/record-view.tsx';

/** What a record says, struck through; its labels stay plain. */
export const STRUCK = { '& dd, & td': { textDecoration: 'line-through' } };

/** Who corrected a record or took it away, when and why. */
export function CorrectionWords({ correction }: { readonly correction: RecordRow }) {
  const { isVoid, recordedAt, recordedBy, correctionReason } = correction;
  return (
    <Typography component="span" variant="body2" color="warning" sx={{ overflowWrap: 'anywhere' }}>
      {momentText(recordedAt)}　{recordedBy} {isVoid ? '撤销' : '更正'}：{correctionReason}
    </Typography>
  );
}

/** The fields in which two versions of a record differ. */
function changedFields(before: RecordRow, after: RecordRow): ReadonlySet<string> {
  return new Set(
    Object.keys({ ...before.fields, ...after.fields }).filter(
      (name) => JSON.stringify(before.fields[name]) !== JSON.stringify(after.fields[name]),
    ),
  );
}

interface EarlierVersionProps {
  readonly before: RecordRow;
  readonly correction: RecordRow;
  readonly chains: readonly RecordChain[];
}

/** What a correction replaced, struck through: only what it changed. */
export function EarlierVersion({ before, correction, chains }: EarlierVersionProps) {
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'warning.main', pl: 1.5, minWidth: 0 }}>
      <CorrectionWords correction={correction} />
      <Box
        component="del"
        aria-label="更正前的内容"
        sx={{ ...STRUCK, display: 'block', color: 'text.secondary', textDecoration: 'none' }}
      >
        <RecordView record={before} chains={chains} only={changedFields(before, correction)} />
      </Box>
    </Box>
  );
}
